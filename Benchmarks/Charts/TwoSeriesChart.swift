import Charts
import Foundation
import Quantities

/// The chart that is measured: ten cities in two years as grouped bars, a third of the figures hedged.
///
/// The figures are made up, in the sizes and words of counts of firms: 1318家, 近1500家.
enum TwoSeriesChart {
  static let cities = ["北京", "上海", "深圳", "杭州", "广州", "南京", "苏州", "成都", "武汉", "合肥"]
  static let years = [2020, 2023]

  /// In the first year of each city and in the second.
  static let values = [
    [1318, 2430], [1298, 2209], [1140, 1987], [700, 1650], [655, 1403],
    [540, 1200], [512, 1105], [430, 960], [390, 817], [300, 724],
  ]

  static let specification = ChartSpecification(
    id: "ten-cities",
    accessibleTitle: "十城人工智能企业数，2020年与2023年",
    mark: .bar,
    data: cities.enumerated().flatMap { row, city in
      years.enumerated().map { column, year in
        let statement = Statement(quantity: quantity(row, column), claim: "0:\(row)\(column)")
        return Datum(row: city, series: "\(year)年", statements: [statement])
      }
    }
  )

  private static func quantity(_ row: Int, _ column: Int) -> Quantity {
    let value = values[row][column]
    let hedges: [(hedge: Hedge, word: String)] = [
      (.exact, ""), (.exact, ""), (.over, "超"), (.exact, ""), (.exact, ""), (.nearly, "近"),
    ]
    let (hedge, word) = hedges[(2 * row + column) % hedges.count]
    return Quantity(
      value: Decimal(value),
      unit: Unit("家"),
      hedge: hedge,
      wording: "\(word)\(value)家"
    )
  }
}
