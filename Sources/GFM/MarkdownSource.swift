/// A Markdown text as it is given to the C library, and the way back to what the author sees.
struct MarkdownSource {
  /// Line ends are `\n`, the byte order mark is gone, emphasis is repaired.
  let text: String
  /// The lines of `text`, without their ends.
  let lines: [Substring.UTF8View]
  /// Nil where there was nothing to repair.
  private let repair: EmphasisRepair?

  /// - Throws: the first of `MarkdownLimits` that the text exceeds.
  init(_ original: String) throws(GFMIssue) {
    let plain = Self.normalized(original)
    try MarkdownLimits.check(plain, lines: Self.lines(of: plain))
    let repair = EmphasisRepair(for: plain)
    text = repair?.marked(plain) ?? plain
    self.repair = text == plain ? nil : repair
    lines = Self.lines(of: text)
  }

  /// Whether the text is the author's, letter for letter.
  var isUnmarked: Bool { repair == nil }

  /// A parsed string as the author wrote it.
  func restored(_ text: String) -> String {
    repair?.restored(text) ?? text
  }

  /// Line `number` from 1, empty beyond the end.
  func line(_ number: Int) -> Substring.UTF8View {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""[...].utf8
  }

  /// What the author sees at a line and a column of `text`, the column in UTF-8 bytes from 1.
  func position(line number: Int, column: Int) -> MarkdownPosition {
    let before = restored(String(Substring(line(number).prefix(max(column - 1, 0)))))
    return MarkdownPosition(line: max(number, 1), column: before.count + 1)
  }

  private static func normalized(_ text: String) -> String {
    let body =
      text.unicodeScalars.first == "\u{FEFF}"
      ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    guard body.contains(where: { $0 == "\r" || isReserved($0) }) else { return String(body) }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in body {
      if scalar != "\n" || previous != "\r" { result.append(replacement(for: scalar)) }
      previous = scalar
    }
    return String(result)
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if isReserved(scalar) { return "\u{FFFD}" }
    return scalar == "\r" ? "\n" : scalar
  }

  /// What keeps the places of ready HTML while the library works.
  private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    scalar == InlineInsertions.opening || scalar == InlineInsertions.closing
  }

  private static func lines(of text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}
