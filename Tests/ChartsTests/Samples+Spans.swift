import Charts
import Foundation
import Quantities

/// Ranges, shares in squares, and figures over time.
extension Samples {
  static let intervals = ChartSpecification(
    id: "subsidy-limits",
    accessibleTitle: "上海对大模型企业的补贴比例上限",
    mark: .interval,
    data: [
      Datum(row: "项目投资支持比例", quantity: quantity("不超过30%", "30", "%", .atMost)),
      Datum(row: "算力租用补贴比例", quantity: quantity("最高10%", "10", "%", .atMost)),
    ],
    sort: .descending
  )

  /// Made-up figures, one for each mark of an interval chart.
  static let everyInterval = ChartSpecification(
    id: "every-interval",
    accessibleTitle: "区间图的每种标记",
    mark: .interval,
    data: [
      Datum(row: "区间", quantity: quantity("300至500家", "300", "家", upper: "500")),
      Datum(
        row: "两源不一",
        statements: [
          Statement(quantity: quantity("280家", "280", "家"), sources: ["青年报"], claim: "c-1"),
          Statement(quantity: quantity("420家", "420", "家"), sources: ["央视网"], claim: "c-2"),
        ]
      ),
      Datum(row: "上限", quantity: quantity("不超过260家", "260", "家", .atMost)),
      Datum(row: "确数", quantity: quantity("240家", "240", "家")),
      Datum(row: "下限", quantity: quantity("200多家", "200", "家", .over)),
      Datum(row: "略低", quantity: quantity("近150家", "150", "家", .nearly)),
      Datum(row: "约数", quantity: quantity("约100家", "100", "家", .about)),
      .missing("未载"),
    ],
    sort: .descending
  )

  static let waffles = ChartSpecification(
    id: "talent-waffles",
    accessibleTitle: "上海人才占全国的份额",
    mark: .waffle,
    data: [
      Datum(row: "5G研发人才", quantity: quantity("半壁江山", "50", "%", .about)),
      Datum(row: "集成电路人才", quantity: quantity("四成", "40", "%")),
      Datum(row: "人工智能人才", quantity: quantity("约三分之一", "33.33", "%", .about)),
      Datum(row: "基础层企业（深圳）", quantity: quantity("22.89%", "22.89", "%")),
    ]
  )

  /// Made-up figures, one for each mark of a waffle.
  static let everyWaffle = ChartSpecification(
    id: "every-waffle",
    accessibleTitle: "方格图的每种标记",
    mark: .waffle,
    data: [
      Datum(row: "下限", quantity: quantity("超65%", "65", "%", .over)),
      Datum(row: "略低", quantity: quantity("近48%", "48", "%", .nearly)),
      Datum(row: "上限", quantity: quantity("不超过30%", "30", "%", .atMost)),
      Datum(row: "区间", quantity: quantity("20%至35%", "20", "%", upper: "35")),
      Datum(
        row: "两源不一",
        statements: [
          Statement(quantity: quantity("22%", "22", "%"), sources: ["青年报"]),
          Statement(quantity: quantity("27%", "27", "%"), sources: ["央视网"]),
        ]
      ),
      .missing("未载"),
    ]
  )

  static let line = ChartSpecification(
    id: "shanghai-firms-line",
    accessibleTitle: "上海规上人工智能企业，2018年至2023年",
    mark: .line,
    data: [
      point("2018", quantity("183家", "183", "家"), ["青年报"]),
      point("2022", quantity("348家", "348", "家"), ["21世纪"], isDisputed: true),
      point("2023", quantity("348家", "348", "家"), ["青年报"], isDisputed: true),
      point("2023-07-08", quantity("350家", "350", "家"), ["央视网"]),
    ]
  )

  /// Made-up figures of several places, year by year.
  static let manyLines = ChartSpecification(
    id: "many-lines",
    accessibleTitle: "虚构的四地，2018年至2023年",
    mark: .line,
    data: [
      line("甲市", [(2018, 120), (2019, 160), (2020, 210), (2021, 260), (2022, 330), (2023, 410)]),
      line("乙市", [(2018, 140), (2020, 190), (2021, 250), (2022, 320), (2023, 405)]),
      line("丙市", [(2018, 90), (2019, 95), (2020, 100), (2023, 120)]),
      line("丁高新技术产业开发区", [(2021, 20), (2022, 60), (2023, 115)], .over),
    ].flatMap(\.self)
  )

  private static func line(
    _ row: String,
    _ values: [(year: Int, value: Int)],
    _ hedge: Hedge = .exact
  ) -> [Datum] {
    values.map { year, value in
      let words = hedge == .over ? "超\(value)家" : "\(value)家"
      return point("\(year)", quantity(words, "\(value)", "家", hedge), ["央视网"], row: row)
    }
  }

  static let spark = Sparkline(
    id: "spark",
    title: "上海人工智能产业规模",
    data: [
      point("2018", quantity("1340亿元", "134000000000", "元"), ["青年报"]),
      point("2022", quantity("3821亿元", "382100000000", "元"), ["21世纪"]),
      point("2023", quantity("超3800亿元", "380000000000", "元", .over), ["青年报"]),
    ]
  )
}
