import Charts
import Diagnostics
import Model

/// ` ```marks `: every mark of the charts once, with what it means.
struct MarksBlock: DataBlock {
  static let name = "marks"

  init(_ reader: inout BlockReader) {}

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let chart = ChartSpecification(
      id: state.uniqueID("marks"),
      accessibleTitle: InterfaceText.marksTitle,
      mark: .guide,
      facets: []
    )
    let plot = Markup(trusted: chart.svgs)
    return .element("div", ["class": "chart marks"], .element("div", ["class": "plot"], plot))
  }
}
