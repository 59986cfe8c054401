/// Talent, the conference, robots and grants.
extension ContentTable {
  static let talent =
    [
      ContentRow(
        "10万人",
        "shanghai",
        "ai-talent",
        "日期未载",
        from: "000",
        on: ["talent.html", shanghai]
      ),
      ContentRow(
        "25万人",
        "shanghai",
        "ai-talent",
        "2024年6月",
        from: "000",
        on: ["talent.html", shanghai]
      ),
      ContentRow(
        "23万人",
        "shanghai",
        "ai-talent",
        "2023年7月8日",
        from: "002",
        on: ["talent.html", shanghai]
      ),
      ContentRow(
        "1/3",
        "shanghai",
        "ai-talent-share",
        nil,
        "佐证 2",
        hedge: "about",
        from: "000",
        on: ["talent.html", shanghai]
      ),
      ContentRow(
        "三分之一",
        "shanghai",
        "ai-talent-share",
        nil,
        "佐证 2",
        hedge: "about",
        from: "002",
        on: ["talent.html", shanghai]
      ),
      ContentRow(
        "半壁江山",
        "shanghai",
        "5g-talent-share",
        nil,
        hedge: "about",
        from: "000",
        on: ["talent.html"]
      ),
      ContentRow("四成", "shanghai", "chip-talent-share", nil, from: "000", on: ["talent.html"]),
      ContentRow(
        "249位",
        "shanghai",
        "ai-titles-awarded",
        nil,
        from: "000",
        on: ["talent.html"]
      ),
      ContentRow(
        "450多人",
        "shanghai",
        "ai-trainers-certified",
        nil,
        hedge: "over",
        from: "000",
        on: ["talent.html"]
      ),
      ContentRow(
        "2万多名",
        "shanghai",
        "ai-talent-rewarded",
        nil,
        hedge: "over",
        from: "000",
        on: ["talent.html"]
      ),
      ContentRow(
        "14所",
        "shanghai",
        "ai-institutes-universities",
        nil,
        from: "000",
        on: ["talent.html"]
      ),
      ContentRow(
        "10所",
        "shanghai",
        "ai-major-universities",
        nil,
        from: "000",
        on: ["talent.html"]
      ),
      ContentRow(
        "1600余个",
        "waic",
        "ai-job-openings",
        nil,
        hedge: "over",
        from: "000",
        on: ["talent.html"]
      ),
    ]

  static let conference = [
    ContentRow(
      "六届",
      "waic|shanghai",
      "conference-editions",
      nil,
      "佐证 2",
      from: "000",
      "003",
      on: [shanghai]
    ),
    ContentRow("80万人次", "waic", "conference-visitors", nil, from: "000", on: [shanghai]),
    ContentRow("25亿人次", "waic", "conference-online-visits", nil, from: "000", on: [shanghai]),
    ContentRow(
      "500余场",
      "waic",
      "conference-forums",
      nil,
      hedge: "over",
      from: "000",
      on: [shanghai]
    ),
    ContentRow(
      "超400家",
      "waic",
      "conference-exhibitors",
      "2023年7月…",
      hedge: "over",
      from: "002",
      on: [shanghai]
    ),
    ContentRow(
      "5万平方米",
      "waic",
      "conference-area",
      "2023年7月…",
      from: "002",
      on: [shanghai]
    ),
    ContentRow(
      "超5.2万平方米",
      "waic",
      "conference-area",
      "2024年",
      hedge: "over",
      from: "000",
      on: [shanghai]
    ),
    ContentRow("210家", "waic", "matched-firms", "2023年7月", from: "001", on: [shanghai]),
    ContentRow("110亿元", "waic", "procurement-intent", "2023年7月", from: "001", on: [shanghai]),
    ContentRow("32个", "waic", "signed-projects", "2023年7月", from: "001", on: [shanghai]),
    ContentRow("288亿元", "waic", "signed-investment", "2023年7月", from: "001", on: [shanghai]),
  ]

  static let robots = [
    ContentRow(
      "12款",
      "china",
      "humanoid-robots-released",
      "2023年",
      from: "000",
      on: ["places/china.html"]
    ),
    ContentRow(
      "4款",
      "pudong",
      "humanoid-robots-released",
      "2023年",
      from: "000",
      on: ["places/pudong.html"]
    ),
    ContentRow(
      "超过200亿元",
      "pudong",
      "humanoid-robot-industry-scale",
      "2023年",
      hedge: "over",
      mark: "归属存疑",
      from: "000",
      on: ["places/pudong.html"]
    ),
  ]

  static let grants = [
    ContentRow(
      "最高10%",
      "shanghai",
      "compute-rent-subsidy",
      nil,
      "佐证 2",
      hedge: "at_most",
      from: "000",
      "001",
      on: [shanghai, "policies/shanghai-large-model-measures.html"]
    ),
    ContentRow(
      "30%",
      "shanghai",
      "project-support-rate",
      nil,
      hedge: "at_most",
      from: "002",
      on: [shanghai]
    ),
    ContentRow(
      "两个",
      "beijing",
      "policy-documents",
      "2023年5月30日",
      from: "003",
      on: ["places/beijing.html"]
    ),
  ]
}
