import Charts
import Foundation
import Quantities

/// Several places, periods or metrics in one chart.
extension Samples {
  static let grouped = ChartSpecification(
    id: "new-firms-periods",
    accessibleTitle: "新增人工智能相关企业，2016—2022年与2016—2023年",
    mark: .bar,
    data: [
      bar("深圳", "2016—2022年", nil),
      bar("深圳", "2016—2023年", quantity("42598家", "42598", "家")),
      bar("广州", "2016—2023年", quantity("29922家", "29922", "家")),
      bar("北京", "2016—2022年", quantity("超过2万家", "20000", "家", .over)),
      bar("北京", "2016—2023年", quantity("21483家", "21483", "家")),
      bar("上海", "2016—2022年", quantity("超过2万家", "20000", "家", .over)),
    ],
    highlight: "北京"
  )

  private static func bar(_ place: String, _ period: String, _ quantity: Quantity?) -> Datum {
    Datum(
      row: place,
      series: period,
      statements: quantity.map {
        [Statement(quantity: $0, claim: period == "2016—2022年" ? "c-1" : "c-2")]
      } ?? []
    )
  }

  static let multiples = ChartSpecification(
    id: "four-cities",
    accessibleTitle: "四城三项：融资、企业、指数",
    mark: .bar,
    facets: [
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
        domain: .score
      ),
    ],
    highlight: "上海"
  )

  private static func cities(_ quantities: Quantity?...) -> [Datum] {
    zip(["北京", "上海", "深圳", "杭州"], quantities).compactMap { name, quantity in
      quantity.map { Datum(row: name, quantity: $0) }
    }
  }

  static let slopes = ChartSpecification(
    id: "country-firms",
    accessibleTitle: "全国人工智能相关企业，2016年与2022年",
    mark: .slope,
    data: [
      moment("中国", "2016年", quantity("27.95万家", "279500", "家"), "c-1"),
      moment("中国", "2022年", quantity("60.05万家", "600500", "家"), "c-2"),
    ]
  )

  /// Made-up figures: no sources of one metric in two years for several places are at hand.
  static let manySlopes = ChartSpecification(
    id: "many-slopes",
    accessibleTitle: "虚构的六地，两个年份",
    mark: .slope,
    data: [
      moment("甲市", "2018年", quantity("110家", "110", "家")),
      moment("甲市", "2023年", quantity("300家", "300", "家")),
      moment("乙市", "2018年", quantity("近120家", "120", "家", .nearly)),
      moment("乙市", "2023年", quantity("290家", "290", "家")),
      moment("丙市", "2018年", quantity("115家", "115", "家")),
      moment("丙市", "2023年", quantity("约280家", "280", "家", .about)),
      moment("丁市", "2018年", quantity("80家", "80", "家")),
      moment("丁市", "2023年", quantity("超60家", "60", "家", .over)),
      moment("戊市", "2023年", quantity("200家", "200", "家")),
      moment("己高新技术产业开发区", "2018年", quantity("0家", "0", "家")),
      moment("己高新技术产业开发区", "2023年", quantity("不超过20家", "20", "家", .atMost)),
    ],
    highlight: "丁市"
  )

  private static func moment(
    _ place: String,
    _ moment: String,
    _ quantity: Quantity,
    _ claim: String? = nil
  ) -> Datum {
    Datum(
      row: place,
      series: moment,
      statements: [Statement(quantity: quantity, claim: claim)]
    )
  }
}
