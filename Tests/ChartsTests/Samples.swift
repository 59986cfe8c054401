import Charts
import Foundation
import Quantities

/// Charts of figures that the seeds state, one for each kind and mark; what is made up says so.
enum Samples {
  static let all: [ChartSpecification] = [
    funding, enterprises, missing, index, growth, talent, shares, policies, marks, grouped,
    multiples, slopes, manySlopes, intervals, everyInterval, waffles, everyWaffle, line, manyLines,
  ]

  static func quantity(
    _ wording: String,
    _ value: String,
    _ unit: String,
    _ hedge: Hedge = .exact,
    upper: String? = nil
  ) -> Quantity {
    Quantity(
      value: Decimal(string: value) ?? 0,
      upper: upper.flatMap { Decimal(string: $0) },
      unit: Unit(unit),
      hedge: hedge,
      wording: wording
    )
  }

  static let funding = ChartSpecification(
    id: "ai-funding",
    accessibleTitle: "AI相关企业融资总额前五城，2016—2022年",
    mark: .bar,
    data: [
      Datum(
        row: "南京",
        quantity: quantity("8036.45亿元", "803645000000", "元"),
        href: "../sources/2.html#q-1f0a"
      ),
      Datum(
        row: "北京",
        quantity: quantity("67161.82亿元", "6716182000000", "元"),
        href: "../sources/2.html#q-1f0a"
      ),
      Datum(
        row: "上海",
        quantity: quantity("43557.43亿元", "4355743000000", "元"),
        href: "../sources/2.html#q-1f0a",
        claim: "c-12"
      ),
      Datum(
        row: "深圳",
        quantity: quantity("27066.35亿元", "2706635000000", "元"),
        href: "../sources/2.html#q-1f0a"
      ),
      Datum(
        row: "杭州",
        quantity: quantity("17690.97亿元", "1769097000000", "元"),
        href: "../sources/2.html#q-1f0a"
      ),
    ],
    sort: .descending,
    highlight: "上海"
  )

  static let enterprises = ChartSpecification(
    id: "ai-enterprises",
    accessibleTitle: "人工智能企业数量，2020年底",
    mark: .bar,
    data: [
      Datum(row: "北京", quantity: quantity("近1500家", "1500", "家", .nearly)),
      Datum(row: "深圳", quantity: quantity("1318家", "1318", "家")),
      Datum(row: "上海", quantity: quantity("1298家", "1298", "家")),
      Datum(row: "杭州", quantity: quantity("近700家", "700", "家", .nearly)),
    ],
    sort: .descending,
    leftOut: [LeftOut(value: "上海39202家", reason: "定义不同")]
  )

  static let missing = ChartSpecification(
    id: "every-hedge",
    accessibleTitle: "每种限定词一行",
    mark: .bar,
    data: [
      Datum(
        row: "上海",
        statements: [
          Statement(quantity: quantity("348家", "348", "家"), sources: ["青年报"], claim: "c-1"),
          Statement(quantity: quantity("420家", "420", "家"), sources: ["央视网"], claim: "c-2"),
        ]
      ),
      Datum(
        row: "徐汇区",
        statements: [Statement(quantity: quantity("150多家", "150", "家", .over))],
        remark: "2023年7月"
      ),
      Datum(row: "模速空间", quantity: quantity("80家左右", "80", "家", .about)),
      Datum(
        row: "浦东新区",
        statements: [Statement(quantity: quantity("200至300家", "200", "家", upper: "300"))],
        remark: "2022年"
      ),
      Datum(row: "广州", quantity: quantity("不超过240家", "240", "家", .atMost)),
      .missing("苏州工业园区"),
    ],
    sort: .descending,
    highlight: "上海"
  )

  static let index = ChartSpecification(
    id: "ai-index",
    accessibleTitle: "城市人工智能发展指数，2020—2021年",
    mark: .dot,
    data: [
      Datum(row: "北京", quantity: quantity("88.72", "88.72", "分")),
      Datum(row: "深圳", quantity: quantity("77.63", "77.63", "分")),
      Datum(row: "上海", quantity: quantity("68.59", "68.59", "分")),
      Datum(row: "杭州", quantity: quantity("近65", "65", "分", .nearly)),
      Datum(row: "广州", quantity: quantity("约55", "55", "分", .about)),
      Datum(row: "苏州", quantity: quantity("超40", "40", "分", .over)),
      Datum(row: "成都", quantity: quantity("30至50", "30", "分", upper: "50")),
      Datum(
        row: "南京",
        statements: [
          Statement(quantity: quantity("20", "20", "分"), sources: ["央视网"]),
          Statement(quantity: quantity("28", "28", "分"), sources: ["青年报"]),
        ]
      ),
      Datum(row: "合肥", quantity: quantity("最高15", "15", "分", .atMost)),
      .missing("武汉"),
    ],
    domain: .score,
    reference: Reference(value: 60, label: "及格线 60"),
    sort: .descending,
    highlight: "上海"
  )

  static let growth = ChartSpecification(
    id: "shanghai-growth",
    accessibleTitle: "上海规上人工智能企业数与产业规模，2018年至2023年",
    mark: .line,
    facets: [
      Facet(
        title: "规上人工智能企业",
        data: [
          point("2018", quantity("183家", "183", "家"), ["青年报", "21世纪"]),
          point("2022", quantity("348家", "348", "家"), ["21世纪"], isDisputed: true),
          point("2023", quantity("348家", "348", "家"), ["青年报"], isDisputed: true),
          point("2023-07-08", quantity("350家", "350", "家"), ["央视网"]),
        ]
      ),
      Facet(
        title: "产业规模",
        data: [
          point("2018", quantity("1340亿元", "134000000000", "元"), ["青年报"]),
          point("2018", quantity("1340亿元", "134000000000", "元"), ["21世纪"]),
          point(
            "2022",
            quantity("3821亿元", "382100000000", "元"),
            ["21世纪经济报道・人工智能产值"],
            isDisputed: true
          ),
          point(
            "2023",
            quantity("超3800亿元", "380000000000", "元", .over),
            ["青年报", "央视网"],
            isDisputed: true
          ),
        ]
      ),
    ]
  )

  static func point(
    _ period: String,
    _ quantity: Quantity,
    _ sources: [String],
    row: String = "上海",
    isDisputed: Bool = false
  ) -> Datum {
    Datum(
      row: row,
      period: Period(period),
      statements: [Statement(quantity: quantity, sources: sources)],
      isDisputed: isDisputed
    )
  }

  static let talent = ChartSpecification(
    id: "shanghai-talent",
    accessibleTitle: "上海人工智能人才数",
    mark: .line,
    facets: [
      Facet(
        title: "人工智能人才",
        data: [
          point("2018", quantity("近10万", "100000", "人", .nearly), ["青年报"]),
          point("2021-05", quantity("约17万", "170000", "人", .about), ["21世纪"]),
          point("2022", quantity("不超过20万", "200000", "人", .atMost), ["21世纪"]),
          point("2023-07", quantity("23万", "230000", "人"), ["央视网"]),
          point("2024", quantity("25万", "250000", "人"), ["青年报"]),
        ]
      )
    ]
  )

  static let shares = ChartSpecification(
    id: "talent-share",
    accessibleTitle: "上海人才占全国的份额",
    mark: .bar,
    data: [
      Datum(row: "5G研发", quantity: quantity("半壁江山", "50", "%", .about)),
      Datum(row: "集成电路", quantity: quantity("四成", "40", "%")),
      Datum(row: "人工智能", quantity: quantity("约1/3", "33.33", "%", .about)),
    ],
    domain: .share(rest: "全国其余")
  )

  static let policies = ChartSpecification(
    id: "policy-timeline",
    accessibleTitle: "人工智能政策时间线，2016—2025年",
    mark: .policy,
    facets: [
      Facet(
        title: "国家",
        data: [
          policy(
            "新一代人工智能发展规划",
            PolicyDates(date: CalendarDate(iso: "2017-07"), action: "发布"),
            .fourth
          ),
          policy(
            "互联网+人工智能三年计划实施方案",
            PolicyDates(date: CalendarDate(iso: "2016-05"), action: "发布"),
            .fourth
          ),
        ]
      ),
      Facet(title: "上海", data: shanghaiPolicies),
      Facet(
        title: "北京",
        data: [
          policy(
            "通用AI创新发展若干措施（征求意见稿）",
            PolicyDates(
              date: CalendarDate(iso: "2023-05-12"),
              action: "征求意见",
              isDraft: true,
              measures: "21项"
            ),
            .second
          ),
          policy(
            "AI创新策源地实施方案",
            PolicyDates(
              date: CalendarDate(iso: "2023-05-18"),
              span: Period("2023-05-18/2025"),
              action: "审议",
              isDraft: true
            ),
            .second
          ),
        ]
      ),
    ]
  )

  private static let shanghaiPolicies = [
    policy(
      "推动新一代人工智能发展的实施意见",
      PolicyDates(date: CalendarDate(iso: "2017"), action: "发布"),
      href: "../sources/2.html#q-1"
    ),
    policy(
      "加快推进AI高质量发展的实施办法",
      PolicyDates(
        after: CalendarDate(iso: "2017"),
        before: CalendarDate(iso: "2023-07-08"),
        measures: "22条※"
      )
    ),
    policy("建设AI上海高地行动方案", PolicyDates(span: Period("2019/2021"))),
    policy(
      "人工智能产业发展“十四五”规划",
      PolicyDates(span: Period("2021/2025"), dateText: "“十四五”")
    ),
    policy(
      "促进人工智能产业发展条例",
      PolicyDates(date: CalendarDate(iso: "2022-09-22"), action: "公布")
    ),
    policy(
      "大模型创新发展若干措施",
      PolicyDates(
        date: CalendarDate(iso: "2023-11-07"),
        span: Period("2023-11-07/2025-12-31"),
        action: "印发",
        measures: "11条"
      )
    ),
  ]

  private static func policy(
    _ title: String,
    _ dates: PolicyDates,
    _ colour: Colour = .focus,
    href: String? = nil
  ) -> Datum {
    Datum(row: title, statements: [], dates: dates, href: href, colour: colour)
  }

  static let marks = ChartSpecification(
    id: "marks",
    accessibleTitle: "读图：限定词与标记",
    mark: .guide,
    facets: []
  )
}
