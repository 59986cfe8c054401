import Charts
import Foundation
import Quantities

/// Several places, periods or metrics in one chart.
extension Samples {
  static let grouped = ChartSpecification(
    id: "new-firms-periods",
    accessibleTitle: "新增人工智能相关企业，2016—2022年与2016—2023年",
    kind: .grouped([
      group("深圳", nil, quantity("42598家", "42598", "家")),
      group("广州", nil, quantity("29922家", "29922", "家")),
      group(
        "北京",
        quantity("超过2万家", "20000", "家", .over),
        quantity("21483家", "21483", "家"),
        isHighlighted: true
      ),
      group("上海", quantity("超过2万家", "20000", "家", .over), nil),
    ])
  )

  private static func group(
    _ place: String,
    _ first: Quantity?,
    _ second: Quantity?,
    isHighlighted: Bool = false
  ) -> DatumGroup {
    DatumGroup(
      label: place,
      data: [
        Datum(label: "2016—2022年", quantity: first, claim: first.map { _ in "c-1" }),
        Datum(label: "2016—2023年", quantity: second, claim: second.map { _ in "c-2" }),
      ],
      isHighlighted: isHighlighted
    )
  }

  static let multiples = ChartSpecification(
    id: "four-cities",
    accessibleTitle: "四城三项：融资、企业、指数",
    kind: .multiples([
      Facet(
        title: "相关企业融资金额，2016—2022年",
        data: cities(
          quantity("67161.82亿元", "6716182000000", "元"),
          quantity("43557.43亿元", "4355743000000", "元"),
          quantity("27066.35亿元", "2706635000000", "元"),
          quantity("17690.97亿元", "1769097000000", "元")
        )
      ),
      Facet(
        title: "人工智能企业，2020年底",
        data: cities(
          quantity("近1500家", "1500", "家", .nearly),
          quantity("1298家", "1298", "家"),
          quantity("1318家", "1318", "家"),
          quantity("近700家", "700", "家", .nearly)
        )
      ),
      Facet(
        title: "发展指数，2020—2021年",
        data: cities(
          quantity("88.72分", "88.72", "分"),
          quantity("68.59分", "68.59", "分"),
          quantity("77.63分", "77.63", "分"),
          nil
        ),
        domain: DotDomain()
      ),
    ])
  )

  private static func cities(_ quantities: Quantity?...) -> [Datum] {
    zip(["北京", "上海", "深圳", "杭州"], quantities).map { name, quantity in
      Datum(label: name, quantity: quantity, isHighlighted: name == "上海")
    }
  }

  static let slopes = ChartSpecification(
    id: "country-firms",
    accessibleTitle: "全国人工智能相关企业，2016年与2022年",
    kind: .slopes(
      [
        SlopeRow(
          label: "中国",
          from: Statement(quantity: quantity("27.95万家", "279500", "家"), claim: "c-1"),
          until: Statement(quantity: quantity("60.05万家", "600500", "家"), claim: "c-2")
        )
      ],
      moments: Moments(from: "2016年", until: "2022年")
    )
  )

  /// Made-up figures: no sources of one metric in two years for several places are at hand.
  static let manySlopes = ChartSpecification(
    id: "many-slopes",
    accessibleTitle: "虚构的六地，两个年份",
    kind: .slopes(
      [
        slope("甲市", "110家", 110, "300家", 300), slope("乙市", "近120家", 120, "290家", 290, .nearly),
        slope("丙市", "115家", 115, "约280家", 280, .exact, .about),
        slope("丁市", "80家", 80, "超60家", 60, .exact, .over, isHighlighted: true),
        SlopeRow(
          label: "戊市",
          from: nil,
          until: Statement(quantity: quantity("200家", "200", "家"))
        ),
        slope("己高新技术产业开发区", "0家", 0, "不超过20家", 20, .exact, .atMost),
      ],
      moments: Moments(from: "2018年", until: "2023年")
    )
  )

  private static func slope(
    _ label: String,
    _ fromWords: String,
    _ from: Int,
    _ untilWords: String,
    _ until: Int,
    _ fromHedge: Hedge = .exact,
    _ untilHedge: Hedge = .exact,
    isHighlighted: Bool = false
  ) -> SlopeRow {
    SlopeRow(
      label: label,
      from: Statement(quantity: quantity(fromWords, "\(from)", "家", fromHedge)),
      until: Statement(quantity: quantity(untilWords, "\(until)", "家", untilHedge)),
      isHighlighted: isHighlighted
    )
  }
}
