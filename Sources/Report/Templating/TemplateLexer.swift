import Diagnostics

/// Cuts a template's text into lines and tags.
struct TemplateLexer {
  enum Part: Hashable {
    /// At most one line, with its end; a text without tags is one part.
    case text(String, SourceLocation)
    case tag(TemplateTag)
  }

  private let characters: [Character]
  private var index = 0
  private var location: SourceLocation
  private var places: TemplatePlaceTracker
  private(set) var parts: [Part] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Cuts the whole text; `start` is where it begins in its file.
  init(_ text: String, from start: SourceLocation, language: TemplateLanguage) {
    location = start
    places = TemplatePlaceTracker(language)
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      characters = []
      if !text.isEmpty { parts = [.text(text, start)] }
      return
    }
    characters = Array(text)
    while index < characters.count {
      if starts("{{") { readTag() } else { readText() }
    }
  }

  private mutating func readText() {
    let start = (index: index, location: location)
    while index < characters.count, !starts("{{") {
      let isNewline = characters[index].isNewline
      advance(by: 1)
      if isNewline { break }
    }
    let text = String(characters[start.index..<index])
    places.read(text)
    parts.append(.text(text, start.location))
  }

  private mutating func readTag() {
    let start = (index: index, location: location)
    let isRaw = starts("{{{")
    let closing = isRaw ? "}}}" : "}}"
    advance(by: closing.count)
    let isComment = !isRaw && starts("!")
    let inner = readInner(until: closing, isComment: isComment)
    guard starts(closing) else {
      let begun = String(characters[start.index..<index].prefix(40))
      return report(
        start.location,
        "‘\(begun)’ is not closed",
        "write ‘\(closing)’ behind the name"
      )
    }
    advance(by: closing.count)
    addTag(inner, isRaw: isRaw, at: start.location)
  }

  /// Reads up to the closing braces; only a comment may go over lines or hold other tags.
  private mutating func readInner(until closing: String, isComment: Bool) -> String {
    let start = index
    while index < characters.count, !starts(closing) {
      if !isComment, characters[index].isNewline || starts("{{") { break }
      advance(by: 1)
    }
    return String(characters[start..<index])
  }

  private mutating func addTag(_ inner: String, isRaw: Bool, at start: SourceLocation) {
    let sigils: [Character: TemplateTag.Kind] = [
      "#": .section, "^": .inverted, "/": .close, ">": .partial, "!": .comment,
    ]
    let trimmed = inner.trimmingSpaces
    let sigil = isRaw ? nil : trimmed.first.flatMap { sigils[$0] }
    let name = String((sigil == nil ? trimmed : trimmed.dropFirst()).trimmingSpaces)
    let kind = sigil ?? (isRaw ? .raw : .value)
    guard kind == .comment || isName(name, of: kind) else {
      return report(
        start,
        name.isEmpty ? "the tag has no name" : "‘\(name)’ is no name",
        "names are letters, digits, ‘-’ and ‘_’, parted by ‘.’; before them may stand # ^ / > or !"
      )
    }
    parts.append(
      .tag(TemplateTag(kind: kind, name: name, location: start, place: places.place))
    )
  }

  private func isName(_ name: String, of kind: TemplateTag.Kind) -> Bool {
    if name == "." { return kind != .partial }
    let words = name.split(
      separator: kind == .partial ? "/" : ".",
      omittingEmptySubsequences: false
    )
    return words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
  }

  private func starts(_ text: String) -> Bool {
    characters[index...].starts(with: text)
  }

  private mutating func advance(by count: Int) {
    for _ in 0..<count {
      if characters[index].isNewline {
        location.line += 1
        location.column = 1
      } else {
        location.column += 1
      }
      index += 1
    }
  }

  private mutating func report(_ location: SourceLocation, _ message: String, _ help: String) {
    diagnostics.append(Diagnostic(.error, "template-syntax", at: location, message, help: help))
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: SubSequence {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) }
    return start[..<(end ?? start.startIndex)]
  }
}
