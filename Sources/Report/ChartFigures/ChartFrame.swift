import Charts
import Diagnostics
import Model

/// What stands around every chart: title, subtitle, notes, sources, the same numbers as a table,
/// and the files to download (`docs/design-language.md` §4, anatomy).
struct ChartFrame {
  var specification: ChartSpecification
  /// The finding, in at most two lines.
  var title: String
  /// Metric, unit, place, period, definition.
  var subtitle: String
  var notes: [String]
  /// What is not drawn and why, with citation markers; empty where all is drawn.
  var leftOut = Markup()
  /// The sources as a page has them, with citation markers.
  var sources: Markup
  /// The same as plain text, for the file that stands alone.
  var sourceText: String
  /// The numbers of the chart as a page has them.
  var table: Markup
  /// The numbers of the chart for download.
  var data: DataTable

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    var frame = self
    frame.specification.words = .interface
    return frame.figure(in: environment, state: &state)
  }

  private func figure(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let svg = specification.standalone(
      title: title,
      subtitle: subtitle,
      notes: notes,
      source: sourceText
    )
    state.files += [
      SiteFile(path: svgPath, content: svg), SiteFile(path: csvPath, content: data.csv()[0]),
    ]
    if environment.report.settings.hasPictures {
      state.files.append(SiteFile(path: pngPath, drawing: svgPath))
    }
    let id = specification.id
    let heading = Self.headingID(of: specification)
    let caption =
      Markup.element("h3", ["id": heading], text: title)
      + .element("p", ["class": "sub"], text: subtitle)
    let plot = Markup(trusted: specification.svgs)
    let lines = lines.map { Markup.element("p", ["class": "note"], $0) }.joined()
    return .element(
      "figure",
      ["class": "chart", "id": id, "aria-labelledby": heading],
      .element("figcaption", [:], caption) + .element("div", ["class": "plot"], plot) + lines
        + .element("p", ["class": "note"], Markup(text: InterfaceText.sources) + sources)
        + tools(in: environment)
    )
  }

  static func headingID(of specification: ChartSpecification) -> String {
    specification.id + "-h"
  }

  /// The notes as sentences, with what is left out behind them.
  private var lines: [Markup] {
    var drawn = specification
    if !leftOut.isEmpty { drawn.leftOut = [] }
    let sentences = (notes + drawn.notes).map { note in
      Markup(text: InterfaceText.sentence(note))
    }
    return sentences + (leftOut.isEmpty ? [] : [leftOut + Markup(text: InterfaceText.stop)])
  }

  private func tools(in environment: PageEnvironment) -> Markup {
    let details = Markup.element(
      "details",
      [:],
      .element("summary", text: InterfaceText.dataTable) + table
    )
    let settings = environment.report.settings
    let reference = DocumentReference(
      author: settings.title,
      title: title,
      address: settings.address?.address(of: environment.page.path + "#" + specification.id)
    )
    let citing = Markup.element(
      "details",
      ["class": "citing"],
      .element("summary", text: InterfaceText.cite) + .element("p", text: reference.text)
    )
    let pictures = environment.report.settings.hasPictures ? [("PNG", pngPath)] : []
    let links = ([("CSV", csvPath), ("SVG", svgPath)] + pictures).map { label, path in
      Markup.element(
        "a",
        ["href": environment.page.link(to: path.path), "download": ""],
        text: label
      )
    }.joined()
    return .element(
      "div",
      ["class": "tools"],
      details + citing + .element("span", ["class": "dl"], links)
    )
  }

  private var csvPath: PagePath { PagePath("data/charts/\(specification.id).csv") }
  private var pngPath: PagePath { PagePath("charts/\(specification.id).png") }
  private var svgPath: PagePath { PagePath("charts/\(specification.id).svg") }
}
