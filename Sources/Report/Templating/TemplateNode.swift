import Diagnostics

/// What a template's text is read as.
enum TemplateNode: Hashable, Sendable {
  /// Written as it is: whole lines, or a part of one.
  case text(String, SourceLocation)
  /// `{{name}}`
  case value(TemplateTag)
  /// `{{{name}}}`
  case raw(TemplateTag)
  /// `{{#name}}…{{/name}}`, and `{{^name}}…{{/name}}` where inverted.
  case section(TemplateTag, isInverted: Bool, [TemplateNode])
  /// `{{> name}}`
  case partial(TemplateTag)

  /// What it and the nodes within ask for.
  var names: [String] {
    switch self {
    case .text, .partial: []
    case .value(let tag), .raw(let tag): [tag.name]
    case .section(let tag, _, let nodes): [tag.name] + nodes.flatMap(\.names)
    }
  }
}

/// One tag of a template.
struct TemplateTag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case value, raw, section, inverted, close, partial, comment
  }

  var kind: Kind
  /// Names parted by dots, or `.` for the item of a section itself.
  var name: String
  /// Of its first brace.
  var location: SourceLocation
  var place: TemplatePlace

  /// As an author writes it, for messages.
  var written: String {
    switch kind {
    case .value: "{{\(name)}}"
    case .raw: "{{{\(name)}}}"
    case .section: "{{#\(name)}}"
    case .inverted: "{{^\(name)}}"
    case .close: "{{/\(name)}}"
    case .partial: "{{> \(name)}}"
    case .comment: "{{!\(name)}}"
    }
  }
}

/// The language of a template, which decides how values are escaped.
package enum TemplateLanguage: String, Hashable, Sendable {
  /// Layouts and their partials.
  case html = "HTML"
  /// Bodies of pages and their partials.
  case markdown = "Markdown"
  /// Titles and addresses, which are escaped where they are used.
  case plain = "plain text"
}
