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
    for word in ["NaN", "nan", "inf"] {
      promise(
        !drawing.contains("\"\(word)") && !drawing.contains(" \(word) "),
        "\(word): \(drawing)"
      )
    }
    promise(chart.svgs == drawing, "one specification, one drawing")
  }
}
