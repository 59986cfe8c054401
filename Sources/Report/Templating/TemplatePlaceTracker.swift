/// Follows a template's own text to know in what place its next tag stands.
///
/// Values cannot change the place: they are escaped so that they begin and end nothing.
struct TemplatePlaceTracker {
  private let language: TemplateLanguage
  /// The text before the next tag on its line, without tags.
  private var line = ""
  /// The marks that opened the fenced block we are in.
  private var fence: Substring?

  init(_ language: TemplateLanguage) {
    self.language = language
  }

  /// Reads on: at most one line, with or without its end.
  mutating func read(_ text: String) {
    guard text.last?.isNewline ?? false else {
      line += text
      return
    }
    endLine(line + text.dropLast())
    line = ""
  }

  var place: TemplatePlace {
    switch language {
    case .plain: .plain
    case .html: htmlPlace
    case .markdown: markdownPlace
    }
  }

  private var htmlPlace: TemplatePlace {
    let attribute = line.lowercased()
    if ["href=\"", "src=\"", "href='", "src='"].contains(where: attribute.hasSuffix) {
      return .htmlAddress
    }
    let tag = line.lastIndex(of: "<").map { line[$0...] } ?? ""
    return tag.hasSuffix("=") && !tag.contains(">") ? .htmlUnquoted : .html
  }

  private var markdownPlace: TemplatePlace {
    if fence != nil {
      let quotes = line.replacing("\\\"", with: "").count { $0 == "\"" }
      return .block(isQuoted: !quotes.isMultiple(of: 2))
    }
    let ticks = line.replacing("\\`", with: "").split { $0 != "`" }
    return ticks.count.isMultiple(of: 2) ? .markdown : .markdownCode
  }

  /// Opens or closes a fenced block (CommonMark 0.31, section 4.5), also in lists and quotes.
  private mutating func endLine(_ line: String) {
    guard language == .markdown else { return }
    let text = line.drop { " \t>".contains($0) }
    if let fence {
      let marks = text.prefix { $0 == fence.first }
      let isClosed =
        marks.count >= fence.count && text.dropFirst(marks.count).allSatisfy(\.isWhitespace)
      if isClosed { self.fence = nil }
      return
    }
    let opening = text.drop { " \t>-+*0123456789.)".contains($0) }
    let marks = opening.prefix { $0 == opening.first }
    guard marks.count >= 3, let mark = marks.first, "`~".contains(mark) else { return }
    if mark == "~" || !opening.dropFirst(marks.count).contains("`") { fence = marks }
  }
}
