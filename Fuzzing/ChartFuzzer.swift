import Charts
import Foundation
import Quantities

/// Charts: a block of YAML makes a sound page, and a specification of any figures a sound drawing.
///
/// An even first byte takes the rest for the block, an odd one for the figures.
struct ChartFuzzer: FuzzTarget {
  private let report = SmallReport()

  func check(_ input: FuzzInput) {
    var input = input
    guard input.flag() else {
      return report.checkPage("---\ntitle: 图\n---\n\n```chart\n\(input.text)\n```\n")
    }
    let chart = input.chart()
    let drawing = chart.svgs
    MarkupScanner.check(drawing, "a drawing")
    // The attributes whose values are numbers.
    let lengths = #/ (?:d|x|y|width|height|cx|cy|r|x1|x2|y1|y2|viewBox|transform|points)="([^"]*)"/#
    for attribute in drawing.matches(of: lengths) {
      promise(
        !attribute.1.contains("nan") && !attribute.1.contains("inf"),
        "every number is one: \(attribute.0)"
      )
    }
    promise(chart.svgs == drawing, "one specification, one drawing")
  }
}
