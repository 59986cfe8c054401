import Diagnostics
import Model
import Quantities

/// ` ```sources `: all documents of the report, as a list or as a table with how much was read of each.
struct SourcesBlock: DataBlock {
  static let name = "sources"

  private let form: Form

  /// How they are told.
  enum Form: String, CaseIterable {
    case list, table
  }

  init(_ reader: inout BlockReader) {
    form = reader.choice("as", of: Form.self) ?? .table
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let sources = environment.model.sources
    guard !sources.isEmpty else { return Markup() }
    switch form {
    case .list:
      return .element("ul", [:], sources.map { item($0, in: environment) }.joined())
    case .table: return table(of: sources, in: environment)
    }
  }

  private func link(to source: SourceProfile, in environment: PageEnvironment) -> Markup {
    .element(
      "a",
      ["href": environment.page.link(to: PagePath.source(source.id.name).path)],
      text: source.title
    )
  }

  /// 打造人工智能“上海高地”，央视网，2023年7月8日.
  private func item(_ source: SourceProfile, in environment: PageEnvironment) -> Markup {
    let date = source.date?.worded ?? InterfaceText.undated
    let dated = source.isDateInferred ? InterfaceText.inferredDate(date) : date
    let rest = [source.publisher, dated].compactMap { $0 }.map { InterfaceText.comma + $0 }
    return .element(
      "li",
      [:],
      link(to: source, in: environment) + Markup(text: rest.joined())
    )
  }

  private func table(of sources: [SourceProfile], in environment: PageEnvironment) -> Markup {
    let head = InterfaceText.documentColumns.map { Markup.element("th", text: $0) }.joined()
    let rows = sources.map { row($0, in: environment) }.joined()
    return .element(
      "table",
      [:],
      .element("thead", [:], .element("tr", [:], head)) + .element("tbody", [:], rows)
    )
  }

  /// 读出／搁置: how many numbers became claims, and how many did not.
  private func row(_ source: SourceProfile, in environment: PageEnvironment) -> Markup {
    let coverage = environment.report.coverage(of: source.id)
    let publisher = source.publisher.map(InterfaceText.aside) ?? ""
    let mark = source.isDateInferred ? InterfaceText.aside(InterfaceText.inferred) : ""
    let counts = "\(coverage.claimed)／\(coverage.setAsideCount)"
    let cells = [
      link(to: source, in: environment) + Markup(text: publisher),
      Markup(text: (source.date?.worded ?? InterfaceText.undated) + mark),
      .element("span", ["data-count": ""], text: counts),
    ]
    return .element("tr", [:], cells.map { Markup.element("td", [:], $0) }.joined())
  }
}
