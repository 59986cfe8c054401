import Diagnostics

/// The pages that are made once, as others see them: what a list of contents and the main navigation are made of.
package struct SinglePages: Hashable, Sendable, Codable {
  /// In the order of the templates' names.
  private let pages: [Page]

  /// What stands in the front matter of one.
  private struct Page: Hashable, Sendable, Codable {
    var name: String
    var path: PagePath
    /// A template, as the description.
    var title: String
    var description: String?
    var titleLocation: SourceLocation
    var descriptionLocation: SourceLocation
    /// Whether lists of contents have it.
    var isListed: Bool
  }

  package init(of templates: [PageTemplate]) {
    pages = templates.filter { $0.matter.collection == nil }.map { template in
      let matter = template.matter
      return Page(
        name: template.name,
        path: template.path(for: nil),
        title: matter.title,
        description: matter.description,
        titleLocation: matter.locations.title,
        descriptionLocation: matter.locations.description,
        isListed: !matter.isUnindexed
      )
    }
  }

  /// Every page by name, true for the one that the current page belongs to.
  func sections(current: String?) -> TemplateValue {
    .object(Dictionary(pages.map { ($0.name, .bool($0.name == current)) }) { first, _ in first })
  }

  /// Title, description and path of each, without those that search engines are to leave out. What is wrong with
  /// a text, its page says.
  func list(filledBy engine: TemplateEngine, from context: [String: TemplateValue]) -> TemplateValue
  {
    func filled(_ text: String, _ location: SourceLocation) -> String {
      guard text.contains("{{") else { return text }
      return engine.render(text, from: location, language: .plain, with: .object(context)).text
    }
    return .list(
      pages.filter(\.isListed).map { page in
        .object([
          "title": .string(filled(page.title, page.titleLocation)),
          "description": page.description.map {
            .string(filled($0, page.descriptionLocation))
          } ?? .none,
          "path": .string(page.path.path),
        ])
      }
    )
  }
}
