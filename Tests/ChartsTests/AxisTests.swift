import Charts
import Foundation
import Quantities
import Testing

@Suite("Axes are round, few and in the readers' unit")
struct AxisTests {
  @Test(
    "Steps are 1, 2, 2.5 or 5 times a power of ten, three to five ticks with zero",
    arguments: [
      ("1500", ["0", "500", "1000", "1500"]),
      ("348", ["0", "100", "200", "300"]),
      ("130000", ["0", "5万", "10万"]),
      ("110000000000", ["0", "250亿", "500亿", "750亿", "1000亿"]),
      ("6716182000000", ["0", "2万亿", "4万亿", "6万亿"]),
    ]
  )
  func ticks(largest: String, expected: [String]) throws {
    #expect(try ticks(of: [largest]) == expected)
  }

  @Test func thingsThatAreCountedHaveNoHalves() throws {
    #expect(try ticks(of: ["1"]) == ["0", "1"])
    #expect(try ticks(of: ["7"]) == ["0", "2", "4", "6"])
    #expect(try ticks(of: ["11"]) == ["0", "5", "10"])
  }

  @Test func aLongerBarIsALargerValue() throws {
    let values = ["9", "80", "700", "6000", "50000", "400000"]
    let bars = try parsed(values).attributes.compactMap { attributes in
      attributes["class"] == "f" ? attributes["d"].flatMap(width) : nil
    }
    #expect(bars.count == values.count)
    #expect(bars == bars.sorted(by: >))
    #expect(try #require(bars.first) > 8 * bars[1] / 2)
  }

  @Test func aDotDomainPrintsBothEndsAndItsReference() throws {
    let chart = Samples.index
    let parsed = try #require(ParsedChart(chart.svg(.wide), variant: .wide))
    let texts = parsed.texts.map(\.content)
    #expect(texts.contains("0") && texts.contains("100") && texts.contains("及格线 60"))
  }

  /// Of a bar: M38 39h179v16H38z.
  private func width(_ path: String) -> Double? {
    path.firstMatch(of: #/h([0-9.]+)/#).flatMap { Double($0.1) }
  }

  private func ticks(of values: [String]) throws -> [String] {
    try parsed(values).texts.filter { $0.anchor == "middle" }.map(\.content)
  }

  private func parsed(_ values: [String]) throws -> ParsedChart {
    let chart = ChartSpecification(
      id: "axis",
      accessibleTitle: "标题",
      mark: .bar,
      data: values.map { Datum(row: $0, quantity: Samples.quantity("\($0)家", $0, "家")) },
      sort: .descending
    )
    return try #require(ParsedChart(chart.svg(.wide), variant: .wide))
  }
}
