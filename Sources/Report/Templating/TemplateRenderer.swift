import Diagnostics

/// Writes one template with its values. Whatever is wrong is reported and left out; the rest goes on.
struct TemplateRenderer {
  let templates: [String: Template]
  private(set) var rendering = Rendering()
  /// Whether it matters where each part of the text comes from.
  private let tracksOrigins: Bool
  private var found: Set<Diagnostic> = []
  /// The partials we are in.
  private var open: [String] = []
  private let reads: PageReads?

  init(_ templates: [String: Template], tracksOrigins: Bool, noting reads: PageReads?) {
    self.templates = templates
    self.tracksOrigins = tracksOrigins
    self.reads = reads
  }

  mutating func render(_ template: Template, _ scope: TemplateScope) {
    write(template.nodes, template.language, scope)
    rendering.diagnostics = found.sorted()
  }

  private mutating func write(
    _ nodes: [TemplateNode],
    _ language: TemplateLanguage,
    _ scope: TemplateScope
  ) {
    for node in nodes {
      switch node {
      case .text(let text, let location):
        append(text, from: location, isLiteral: true)
      case .value(let tag), .raw(let tag):
        if let value = value(of: tag, scope) { write(value, tag) }
      case .section(let tag, let isInverted, let nodes):
        guard let value = value(of: tag, scope), value.isFalse == isInverted else { continue }
        writeSection(nodes, over: isInverted ? .bool(true) : value, language, scope)
      case .partial(let tag): writePartial(tag, language, scope)
      }
    }
  }

  private mutating func writeSection(
    _ nodes: [TemplateNode],
    over value: TemplateValue,
    _ language: TemplateLanguage,
    _ scope: TemplateScope
  ) {
    switch value {
    case .list(let items):
      for item in items { write(nodes, language, scope.entering(item)) }
    case .bool, .none: write(nodes, language, scope)
    case .string, .html, .object: write(nodes, language, scope.entering(value))
    }
  }

  private mutating func writePartial(
    _ tag: TemplateTag,
    _ language: TemplateLanguage,
    _ scope: TemplateScope
  ) {
    reads?.note(.template(tag.name))
    guard let template = templates[tag.name] else {
      let meant = suggestion(for: tag.name, among: templates.keys.sorted())
      let help = meant.map { "did you mean ‘\($0)’?" } ?? "add a file for it, or remove the tag"
      return report(tag, "unknown-partial", "there is no partial ‘\(tag.name)’", help)
    }
    guard template.language == language else {
      return report(
        tag,
        "unknown-partial",
        "‘\(tag.name)’ is \(template.language.rawValue)",
        "use a partial that is \(language.rawValue), as this template is"
      )
    }
    guard !open.contains(tag.name) else {
      return report(
        tag,
        "partial-cycle",
        "‘\(tag.name)’ includes itself: " + open.joined(separator: " → "),
        "remove one of the tags"
      )
    }
    open.append(tag.name)
    defer { open.removeLast() }
    write(template.nodes, language, scope)
  }

  private mutating func value(of tag: TemplateTag, _ scope: TemplateScope) -> TemplateValue? {
    do {
      return try scope.value(of: tag.name)
    } catch {
      report(tag, "unknown-name", error.message, error.help)
      return nil
    }
  }

  private mutating func write(_ value: TemplateValue, _ tag: TemplateTag) {
    switch value {
    case .html(let markup):
      guard tag.place == .html else {
        return report(
          tag,
          "template-value",
          "‘\(tag.name)’ is HTML and cannot stand here",
          "use it in the text of a layout"
        )
      }
      append(markup.html, from: tag.location, isLiteral: false)
    case .string(let text): write(text, tag)
    case .none:
      report(
        tag,
        "template-value",
        "‘\(tag.name)’ has no value here",
        "put the tag into ‘{{#\(tag.name)}}…{{/\(tag.name)}}’"
      )
    case .bool, .list, .object:
      report(
        tag,
        "template-value",
        "‘\(tag.name)’ is \(value.noun) and cannot be written",
        "use it in ‘{{#\(tag.name)}}…{{/\(tag.name)}}’"
      )
    }
  }

  private mutating func write(_ text: String, _ tag: TemplateTag) {
    guard tag.kind != .raw else {
      return report(
        tag,
        "template-value",
        "‘\(tag.name)’ is text, which is never written without escaping",
        "write ‘{{\(tag.name)}}’"
      )
    }
    guard let escaped = tag.place.escaped(text) else {
      return report(
        tag,
        "template-value",
        "the value ‘\(text.prefix(40))’ of ‘\(tag.name)’ cannot stand here",
        tag.place.help
      )
    }
    append(escaped, from: tag.location, isLiteral: false)
  }

  private mutating func append(_ text: String, from origin: SourceLocation, isLiteral: Bool) {
    if tracksOrigins {
      rendering.append(text, from: origin, isLiteral: isLiteral)
    } else {
      rendering.append(text)
    }
  }

  private mutating func report(
    _ tag: TemplateTag,
    _ id: String,
    _ message: String,
    _ help: String
  ) {
    found.insert(Diagnostic(.error, id, at: tag.location, message, help: help))
  }
}
