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
  /// The sources as a page has them, with citation markers.
  var sources: Markup
  /// The same as plain text, for the file that stands alone.
  var sourceText: String
  /// The numbers of the chart as a page has them.
  var table: Markup
  /// The numbers of the chart for download.
  var data: DataTable

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let svg = specification.standalone(
      title: title,
      subtitle: subtitle,
      notes: notes,
      source: sourceText
    )
    state.files += [
      SiteFile(path: svgPath, content: svg), SiteFile(path: csvPath, content: data.csv),
    ]
    if environment.report.settings.hasPictures {
      state.files.append(SiteFile(path: pngPath, drawing: svgPath))
    }
    let id = specification.id
    let caption =
      Markup.element("h3", ["id": "\(id)-h"], text: title)
      + .element("p", ["class": "sub"], text: subtitle)
    let plot = Markup(trusted: specification.svgs)
    let lines = (notes + specification.notes).map { note in
      Markup.element("p", ["class": "note"], text: note.hasSuffix("。") ? note : note + "。")
    }.joined()
    return .element(
      "figure",
      ["class": "chart", "id": id, "aria-labelledby": "\(id)-h"],
      .element("figcaption", [:], caption) + .element("div", ["class": "plot"], plot) + lines
        + .element("p", ["class": "note"], Markup(text: "来源：") + sources)
        + tools(in: environment)
    )
  }

  private func tools(in environment: PageEnvironment) -> Markup {
    let details = Markup.element(
      "details",
      [:],
      .element("summary", text: InterfaceText.dataTable) + table
    )
    let pictures = environment.report.settings.hasPictures ? [("PNG", pngPath)] : []
    let links = ([("CSV", csvPath), ("SVG", svgPath)] + pictures).map { label, path in
      Markup.element(
        "a",
        ["href": environment.page.link(to: path.path), "download": ""],
        text: label
      )
    }.joined()
    return .element("div", ["class": "tools"], details + .element("span", ["class": "dl"], links))
  }

  private var csvPath: PagePath { PagePath("data/charts/\(specification.id).csv") }
  private var pngPath: PagePath { PagePath("charts/\(specification.id).png") }
  private var svgPath: PagePath { PagePath("charts/\(specification.id).svg") }
}
