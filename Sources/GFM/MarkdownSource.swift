/// A Markdown text as it is given to the C library, and the way back to what the author sees.
struct MarkdownSource {
  /// Line ends are `\n`, the byte order mark is gone, emphasis is repaired.
  let text: String
  /// The lines of `text`, without their ends.
  let lines: TextLines
  /// Nil where there was nothing to repair.
  private let repair: EmphasisRepair?
  /// Whether the text names what it may not contain: `&#x10FFFC;`.
  private let namesReserved: Bool

  /// - Throws: the first of `MarkdownLimits` that the text exceeds.
  init(_ original: String) throws(GFMIssue) {
    let plain = Self.normalized(original)
    let lines = TextLines(of: plain)
    try MarkdownLimits.check(plain, lines: lines)
    namesReserved = NumericReferences.scalars(in: plain).contains(where: Self.isReserved)
    guard let repair = EmphasisRepair(for: plain), let marked = repair.marked(plain) else {
      (text, self.lines, self.repair) = (plain, lines, nil)
      return
    }
    (text, self.lines, self.repair) = (marked, TextLines(of: marked), repair)
  }

  /// Whether parsed strings are the author's, letter for letter.
  var isUnmarked: Bool { repair == nil && !namesReserved }

  /// Whether a parsed string is not as the author wrote it.
  func isMarked(_ text: String) -> Bool {
    namesReserved || repair?.isMarked(text) ?? false
  }

  /// A parsed string as the author wrote it.
  func restored(_ text: String) -> String {
    let text = repair?.restored(text) ?? text
    guard namesReserved else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(Self.withoutReserved)))
  }

  /// Line `number` from 1, empty beyond the end.
  func line(_ number: Int) -> Substring.UTF8View {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""[...].utf8
  }

  /// What the author sees at a line and a column of `text`, the column in UTF-8 bytes from 1.
  func position(line number: Int, column: Int) -> MarkdownPosition {
    let before = line(number).prefix(max(column - 1, 0))
    return MarkdownPosition(line: max(number, 1), column: characters(in: before) + 1)
  }

  /// How many characters the author sees in a part of a line of `text`.
  func characters(in part: Substring.UTF8View) -> Int {
    let part = Substring(part)
    var count = 0
    for scalar in part.unicodeScalars {
      guard scalar.standsAlone else { return restored(String(part)).count }
      count += 1
    }
    return count
  }

  private static func normalized(_ text: String) -> String {
    let body =
      text.unicodeScalars.first == "\u{FEFF}"
      ? String(text.unicodeScalars.dropFirst()) : text
    // What is reserved begins with the byte F4, as all of the last plane does.
    let isNormal = body.withBytes { bytes in !bytes.contains { $0 == 0x0D || $0 == 0xF4 } }
    guard !isNormal else { return body }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in body.unicodeScalars {
      if scalar != "\n" || previous != "\r" {
        result.append(scalar == "\r" ? "\n" : withoutReserved(scalar))
      }
      previous = scalar
    }
    return String(result)
  }

  private static func withoutReserved(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    isReserved(scalar) ? "\u{FFFD}" : scalar
  }

  /// What keeps the places of ready HTML while the library works.
  private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    scalar == Insertions.opening || scalar == Insertions.closing
  }
}

/// The lines of a text, without their ends, found by where they begin: there are as many as line ends, and one more.
struct TextLines: RandomAccessCollection {
  private let text: String
  /// In UTF-8 bytes.
  private let starts: [Int]

  init(of text: String) {
    self.text = text
    starts = text.withBytes { bytes in
      var starts = [0]
      for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
        starts.append(offset + 1)
      }
      return starts
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(index: Int) -> Substring.UTF8View {
    let bytes = text.utf8
    let end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
    let start = bytes.index(bytes.startIndex, offsetBy: starts[index])
    return text[start..<bytes.index(start, offsetBy: end - starts[index])].utf8
  }
}
