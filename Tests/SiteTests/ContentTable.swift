/// The figures of the Content table of `docs/design-language.md` §3, row by row.
enum ContentTable {
  static let rows =
    industry + funding + relatedFirms + newFirms + country + whitePaper + index + models
    + computing + corpora + talent + conference + robots + grants

  static let shanghai = "places/shanghai.html"
  private static let home = "index.html"
  private static func compare(_ metric: String) -> String { "compare/metrics/\(metric).html" }

  private static let industry = [
    ContentRow(
      "183家",
      "shanghai",
      "ai-firms-above-scale",
      "2018年",
      "佐证 2",
      from: "000",
      "001",
      on: [shanghai]
    ),
    ContentRow(
      "348家",
      "shanghai",
      "ai-firms-above-scale",
      "2023年",
      "分歧：年份",
      from: "000",
      on: [shanghai, home]
    ),
    ContentRow(
      "348家",
      "shanghai",
      "ai-firms-above-scale",
      "2022年",
      "分歧：年份",
      from: "001",
      on: [shanghai, home]
    ),
    ContentRow(
      "350家",
      "shanghai",
      "ai-firms-above-scale",
      "2023年7月8日",
      from: "002",
      on: [shanghai]
    ),
    ContentRow("1340亿元", "shanghai", "ai-industry-scale", "2018年", from: "000", on: [shanghai]),
    ContentRow("1340亿元", "shanghai", "ai-output", "2018年", from: "001", on: [shanghai]),
    ContentRow(
      "超3800亿元",
      "shanghai",
      "ai-industry-scale",
      "2023年",
      "分歧：年份",
      hedge: "over",
      from: "000",
      on: [shanghai]
    ),
    ContentRow(
      "3821亿元",
      "shanghai",
      "ai-output",
      "2022年",
      "分歧：年份",
      from: "001",
      on: [shanghai]
    ),
    ContentRow(
      "3800多亿元",
      "shanghai",
      "ai-output",
      "2023年7月8日",
      hedge: "over",
      from: "002",
      on: [shanghai]
    ),
  ]

  private static let funding = [
    ("67161.82亿元", "beijing", "同源 2"), ("43557.43亿元", "shanghai", "同源 2"),
    ("27066.35亿元", "shenzhen", "同源 2"), ("17690.97亿元", "hangzhou", "单源"),
    ("8036.45亿元", "nanjing", "单源"),
  ].flatMap { figure, place, badge in
    let pages = [home, compare("ai-funding"), "places/\(place).html"]
    return [
      ContentRow(figure, place, "ai-funding", "2016—2022年", badge, from: "002", on: pages)
    ]
      + (badge == "单源"
        ? []
        : [ContentRow(figure, place, "ai-funding", "2016—2022年", badge, from: "003", on: pages)])
  }

  private static let relatedFirms =
    [
      ("13万家", "guangdong"), ("56582家", "jiangsu"), ("47793家", "beijing"),
      ("42785家", "zhejiang"), ("39202家", "shanghai"),
    ].map { figure, place in
      ContentRow(
        figure,
        place,
        "ai-related-firms",
        "2022年（推断）",
        from: "002",
        on: [compare("ai-related-firms"), "places/\(place).html"]
      )
    } + [
      ContentRow(
        "6.38万家",
        "shenzhen",
        "ai-related-firms",
        nil,
        from: "002",
        on: ["places/shenzhen.html", "metrics/ai-related-firms.html"]
      )
    ]

  private static let newFirms =
    [("95701家", "guangdong"), ("42560家", "jiangsu"), ("35009家", "zhejiang")].map {
      figure,
      place in
      ContentRow(
        figure,
        place,
        "new-ai-related-firms",
        "2016—2022年",
        from: "002",
        on: [compare("new-ai-related-firms"), "places/\(place).html"]
      )
    }
    + [("42598家", "shenzhen"), ("29922家", "guangzhou"), ("21483家", "beijing")].map {
      figure,
      place in
      ContentRow(
        figure,
        place,
        "new-ai-related-firms",
        "2016—2023年",
        from: "002",
        on: [compare("new-ai-related-firms"), "places/\(place).html"]
      )
    }
    + ["shandong", "anhui", "sichuan", "beijing", "shanghai"].map { place in
      ContentRow(
        "超过2万家",
        place,
        "new-ai-related-firms",
        "2016—2022年",
        hedge: "over",
        from: "002",
        on: ["places/\(place).html", "metrics/new-ai-related-firms.html"]
      )
    }

  private static let country = [
    ContentRow(
      "27.95万家",
      "china",
      "ai-related-firms",
      "2016年",
      from: "002",
      on: ["metrics/ai-related-firms.html"]
    ),
    ContentRow(
      "60.05万家",
      "china",
      "ai-related-firms",
      "2022年",
      from: "002",
      on: ["metrics/ai-related-firms.html"]
    ),
    ContentRow(
      "4227家",
      "china",
      "ai-representative-firms",
      "2022年底",
      from: "002",
      on: ["metrics/ai-representative-firms.html"]
    ),
    ContentRow(
      "27255家",
      "world",
      "ai-representative-firms",
      "2022年底",
      from: "002",
      on: ["metrics/ai-representative-firms.html"]
    ),
    ContentRow(
      "16%",
      "china",
      "ai-representative-firms-world-share",
      "2022年底",
      hedge: "about",
      from: "002",
      on: ["metrics/ai-representative-firms-world-share.html"]
    ),
  ]

  private static let whitePaper = [
    ("近1500家", "beijing", "nearly"), ("1318家", "shenzhen", "exact"),
    ("1298家", "shanghai", "exact"), ("近700家", "hangzhou", "nearly"),
  ].map { figure, place, hedge in
    ContentRow(
      figure,
      place,
      "ai-firms",
      "2020年底",
      hedge: hedge,
      from: "003",
      on: [home, "places/\(place).html"]
    )
  }

  private static let index = [
    ("88.72分", "beijing"), ("77.63分", "shenzhen"), ("68.59分", "shanghai"),
  ].map { figure, place in
    ContentRow(figure, place, "ai-city-index", "2020—2021年", from: "003", on: [home])
  }

  private static let models = [
    ContentRow("34款", "shanghai", "registered-models", nil, from: "000", on: [shanghai]),
    ContentRow(
      "150多家",
      "xuhui",
      "large-model-firms",
      nil,
      hedge: "over",
      from: "000",
      on: ["places/xuhui.html"]
    ),
    ContentRow("22个", "xuhui", "registered-models", nil, from: "000", on: ["places/xuhui.html"]),
    ContentRow(
      "近80家",
      "mosu-space",
      "large-model-firms",
      nil,
      hedge: "nearly",
      from: "000",
      on: ["places/xuhui.html"]
    ),
  ]

  private static let computing =
    [
      ContentRow(
        "5万张",
        "mosu-space",
        "gpus",
        nil,
        hedge: "over",
        from: "000",
        on: ["metrics/gpus.html"]
      ),
      ContentRow(
        "9家",
        "mosu-space",
        "compute-suppliers",
        nil,
        from: "000",
        on: ["metrics/compute-suppliers.html"]
      ),
      ContentRow(
        "16个",
        "guangzhou-unicom",
        "data-centers",
        nil,
        from: "003",
        on: ["metrics/data-centers.html"]
      ),
      ContentRow(
        "超2.3万架",
        "guangzhou-unicom",
        "racks",
        nil,
        hedge: "over",
        from: "003",
        on: ["metrics/racks.html"]
      ),
      ContentRow(
        "九个",
        "china",
        "national-compute-platforms",
        nil,
        from: "003",
        on: ["metrics/national-compute-platforms.html"]
      ),
      ContentRow(
        "两个",
        "beijing",
        "national-compute-platforms",
        nil,
        from: "003",
        on: ["metrics/national-compute-platforms.html"]
      ),
    ]
    + [("20万核", "government-cloud"), ("10万核", "medical-cloud"), ("10万核", "enterprise-cloud")]
    .map { figure, metric in
      ContentRow(
        figure,
        "guangzhou-unicom",
        metric,
        nil,
        from: "003",
        on: ["metrics/\(metric).html"]
      )
    }

  private static let corpora = [
    ContentRow("7批", "shanghai", "dataset-batches", nil, from: "000", on: [shanghai]),
    ContentRow("4200亿Token", "shanghai", "corpus-tokens", nil, from: "000", on: [shanghai]),
    ContentRow("1TB", "shanghai", "corpus-volume", nil, from: "000", on: [shanghai]),
  ]
}
