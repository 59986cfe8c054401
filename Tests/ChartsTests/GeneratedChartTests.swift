import Charts
import Foundation
import Testing

@Suite("Whatever the data, a chart stays readable")
struct GeneratedChartTests {
  @Test("Markup is well-formed, labels stay inside and apart", arguments: 0..<12)
  func layoutHolds(seed: Int) throws {
    var generated = GeneratedCharts(seed: UInt64(seed))
    for chart in generated.charts() {
      for variant in ChartVariant.allCases {
        let parsed = try #require(ParsedChart(chart.svg(variant), variant: variant))
        expectReadable(parsed, "seed \(seed), \(chart.id), \(variant)")
      }
    }
  }

  @Test("The same specification gives the same bytes", arguments: 0..<5)
  func deterministic(seed: Int) {
    var one = GeneratedCharts(seed: UInt64(seed))
    var other = GeneratedCharts(seed: UInt64(seed))
    for (left, right) in zip(one.charts(), other.charts()) {
      #expect(left.svg(.wide) == right.svg(.wide))
      #expect(left.svg(.narrow) == right.svg(.narrow))
    }
  }

  @Test("The reviewed samples hold the same rules", arguments: Samples.all.map(\.id))
  func samples(id: String) throws {
    let chart = try #require(Samples.all.first { $0.id == id })
    for variant in ChartVariant.allCases {
      let parsed = try #require(ParsedChart(chart.svg(variant), variant: variant))
      expectReadable(parsed, "\(id), \(variant)")
    }
  }
}

/// Every text inside the drawing, no two overlapping by more than 1 px, no style attribute.
func expectReadable(_ chart: ParsedChart, _ name: String) {
  let texts = chart.texts.sorted { $0.top < $1.top }
  for (index, text) in texts.enumerated() {
    let isInside =
      text.left >= -0.5 && text.right <= chart.width + 0.5 && text.top >= -0.5
      && text.bottom <= chart.height + 0.5
    #expect(isInside, "‘\(text.content)’ leaves the drawing: \(name)")
    for other in texts[(index + 1)...].prefix(while: { $0.top < text.bottom })
    where text.overlaps(other) {
      Issue.record("‘\(text.content)’ overlaps ‘\(other.content)’: \(name)")
    }
  }
  #expect(!chart.attributes.contains { $0["style"] != nil }, "a style attribute: \(name)")
}
