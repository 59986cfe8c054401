import Diagnostics

/// A template that was read: its text and tags as a tree.
struct Template: Hashable, Sendable {
  var language: TemplateLanguage
  var nodes: [TemplateNode]

  /// What its tags ask for: of `site.title`, the first part.
  var firstNames: Set<Substring> {
    Set(nodes.flatMap(\.names).map { $0.prefix { $0 != "." } })
  }

  /// Reads a template, as far as it can be read.
  ///
  /// - Parameters:
  ///   - text: text and Mustache tags.
  ///   - start: where the text begins in its file.
  ///   - language: decides how values are escaped.
  /// - Returns: the template, and a `template-syntax` error for each tag that is wrong.
  static func read(
    _ text: String,
    from start: SourceLocation,
    language: TemplateLanguage
  ) -> (Template, [Diagnostic]) {
    let lexer = TemplateLexer(text, from: start, language: language)
    var tree = TemplateTree()
    for part in withoutTagLines(lexer.parts) { tree.add(part) }
    let nodes = tree.finish()
    return (
      Template(language: language, nodes: nodes), (lexer.diagnostics + tree.diagnostics).sorted()
    )
  }

  /// Drops the spaces and the end of lines that hold nothing but tags which write nothing.
  private static func withoutTagLines(_ parts: [TemplateLexer.Part]) -> [TemplateLexer.Part] {
    var result: [TemplateLexer.Part] = []
    var line: [TemplateLexer.Part] = []
    for part in parts {
      line.append(part)
      guard case .text(let text, _) = part, text.last?.isNewline ?? false else { continue }
      result += isTagLine(line) ? line.filter(\.isTag) : line
      line = []
    }
    return result + (isTagLine(line) ? line.filter(\.isTag) : line)
  }

  private static func isTagLine(_ line: [TemplateLexer.Part]) -> Bool {
    line.contains(where: \.isTag)
      && line.allSatisfy { part in
        switch part {
        case .text(let text, _): text.allSatisfy(\.isWhitespace)
        case .tag(let tag): tag.kind != .value && tag.kind != .raw
        }
      }
  }
}

extension TemplateLexer.Part {
  fileprivate var isTag: Bool {
    if case .tag = self { true } else { false }
  }
}

/// Puts the parts of a template into the sections that hold them.
private struct TemplateTree {
  private(set) var diagnostics: [Diagnostic] = []
  private var open: [(tag: TemplateTag, before: [TemplateNode])] = []
  private var nodes: [TemplateNode] = []

  mutating func add(_ part: TemplateLexer.Part) {
    switch part {
    case .text(let text, let location): nodes.append(.text(text, location))
    case .tag(let tag): add(tag)
    }
  }

  /// - Returns: all nodes; sections that are still open end with the text, and are reported.
  mutating func finish() -> [TemplateNode] {
    while let section = open.last {
      report(
        section.tag,
        "‘\(section.tag.written)’ has no end",
        "write ‘{{/\(section.tag.name)}}’ where the section ends"
      )
      close()
    }
    return nodes
  }

  private mutating func add(_ tag: TemplateTag) {
    switch tag.kind {
    case .value: nodes.append(.value(tag))
    case .raw: nodes.append(.raw(tag))
    case .partial: nodes.append(.partial(tag))
    case .comment: break
    case .section, .inverted:
      open.append((tag, nodes))
      nodes = []
    case .close: close(by: tag)
    }
  }

  private mutating func close(by tag: TemplateTag) {
    guard let section = open.last else {
      return report(tag, "‘\(tag.written)’ ends nothing", "remove it, or open ‘{{#\(tag.name)}}’")
    }
    if section.tag.name == tag.name { return close() }
    report(
      tag,
      "‘\(tag.written)’ stands where ‘\(section.tag.written)’ of line \(section.tag.location.line) is open",
      "write ‘{{/\(section.tag.name)}}’ first"
    )
    // A section further out is meant: those inside end here as well.
    guard open.contains(where: { $0.tag.name == tag.name }) else { return }
    while open.last?.tag.name != tag.name { close() }
    close()
  }

  private mutating func close() {
    guard let section = open.popLast() else { return }
    let isInverted = section.tag.kind == .inverted
    nodes = section.before + [.section(section.tag, isInverted: isInverted, nodes)]
  }

  private mutating func report(_ tag: TemplateTag, _ message: String, _ help: String) {
    diagnostics.append(Diagnostic(.error, "template-syntax", at: tag.location, message, help: help))
  }
}
