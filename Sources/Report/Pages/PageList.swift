import Diagnostics
import Model

/// The single pages of a report for templates: what a list of contents is made of.
struct PageList {
  let templates: [PageTemplate]
  let engine: TemplateEngine
  let context: [String: TemplateValue]

  /// In the order of the templates, without those that search engines are to leave out.
  var value: TemplateValue {
    let listed = templates.filter { $0.matter.collection == nil && !$0.matter.isUnindexed }
    return .list(
      listed.map { template in
        let matter = template.matter
        return .object([
          "title": .string(filled(matter.title, from: matter.locations.title)),
          "description": matter.description.map {
            .string(filled($0, from: matter.locations.description))
          } ?? .none,
          "path": .string(template.path(for: nil).path),
        ])
      }
    )
  }

  /// What is wrong with the text, its page says.
  private func filled(_ text: String, from location: SourceLocation) -> String {
    guard text.contains("{{") else { return text }
    return engine.render(text, from: location, language: .plain, with: .object(context)).text
  }
}
