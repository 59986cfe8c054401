import Charts
import Foundation
import Quantities
import Testing

@Suite("More is never drawn as less")
struct MonotoneScaleTests {
  /// Where the number of a row stands: the printed number is at the end of the mark, whatever its
  /// decoration.
  private struct Placed {
    var value: Decimal
    var x: Double
  }

  @Test(
    "Over twelve orders of magnitude and all hedges, places follow values",
    arguments: 0..<12,
    [Mark.bar, .dot, .interval]
  )
  func placesFollowValues(seed: Int, mark: Mark) throws {
    var generated = GeneratedCharts(seed: UInt64(seed))
    // Ranges begin at one number and end at another; the rest have one place.
    let data = generated.data(scale: 0...12).enumerated().map { index, _ in
      var quantity = generated.quantity(0...12)
      quantity.upper = nil
      return Datum(row: "\(index)", quantity: quantity)
    }
    let chart = ChartSpecification(id: "scale", accessibleTitle: "标题", mark: mark, data: data)
    for variant in ChartVariant.allCases {
      let parsed = try #require(ParsedChart(chart.svg(variant), variant: variant))
      let placed = try zip(data, parsed.marks).map { datum, mark in
        let value = try #require(datum.statements.first).quantity.value
        return Placed(value: value, x: try #require(mark.valueEnd))
      }
      #expect(placed.count == data.count)
      for (one, next) in zip(placed.sorted { $0.value < $1.value }, placed.sorted { $0.x < $1.x }) {
        // Coordinates have one decimal, and a bar is at least 1 px long.
        #expect(abs(one.x - next.x) <= 1.1, "\(one) is not where \(next) stands")
      }
    }
  }

  @Test("Higher on a time chart is more", arguments: 0..<12)
  func heightsFollowValues(seed: Int) throws {
    var generated = GeneratedCharts(seed: UInt64(seed))
    let data = (0..<20).map { index in
      var quantity = generated.quantity(0...12)
      (quantity.upper, quantity.hedge) = (nil, .exact)
      return Datum(
        row: "上海",
        period: Period(CalendarDate(year: 2000 + index)),
        statements: [Statement(quantity: quantity)]
      )
    }
    let chart = ChartSpecification(id: "scale", accessibleTitle: "标题", mark: .line, data: data)
    let parsed = try #require(ParsedChart(chart.svg(.wide), variant: .wide))
    let heights = parsed.marks.compactMap(\.circleY)
    #expect(heights.count == data.count)
    let values = data.flatMap { $0.statements.map(\.quantity.value) }
    let byValue = zip(values, heights).sorted { $0.0 < $1.0 }.map(\.1)
    #expect(byValue == heights.sorted(by: >))
  }
}
