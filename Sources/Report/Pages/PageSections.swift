/// Every single page by name, true for the one that the current page belongs to.
final class PageSections {
  private let names: [String]
  private var values: [String?: TemplateValue] = [:]

  init(of templates: [PageTemplate]) {
    names = templates.filter { $0.matter.collection == nil }.map(\.name)
  }

  /// The same value for all pages that belong to one.
  func value(current: String?) -> TemplateValue {
    if let value = values[current] { return value }
    let value = TemplateValue.object(
      Dictionary(names.map { ($0, .bool($0 == current)) }) { first, _ in first }
    )
    values[current] = value
    return value
  }
}
