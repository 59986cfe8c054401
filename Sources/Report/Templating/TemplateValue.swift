/// What a template can name: the only kind of context there is.
package enum TemplateValue: Hashable, Sendable {
  /// Plain text, escaped for the place where its tag stands.
  case string(String)
  /// Ready HTML, written as it is, in HTML alone.
  case html(Markup)
  /// Switches a section.
  case bool(Bool)
  /// A section is written once for each item, with the item's names in scope.
  case list([TemplateValue])
  /// Names and their values; a section over it brings the names into scope.
  case object([String: TemplateValue])
  /// A name that is known and has no value here: it may switch a section and cannot be written.
  case none

  /// Whether `{{^name}}` is written: for `none`, `false`, and what is empty.
  var isFalse: Bool {
    switch self {
    case .string(let text): text.isEmpty
    case .html(let markup): markup.isEmpty
    case .bool(let isTrue): !isTrue
    case .list(let items): items.isEmpty
    case .object: false
    case .none: true
    }
  }

  /// How messages call it.
  var noun: String {
    switch self {
    case .string: "text"
    case .html: "HTML"
    case .bool: "true or false"
    case .list: "a list"
    case .object: "a group of names"
    case .none: "without value"
    }
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .string(text) }
  package init(booleanLiteral isTrue: Bool) { self = .bool(isTrue) }
  package init(arrayLiteral items: TemplateValue...) { self = .list(items) }

  /// Of names that are given twice, the last counts.
  package init(dictionaryLiteral members: (String, TemplateValue)...) {
    self = .object(Dictionary(members) { $1 })
  }
}
