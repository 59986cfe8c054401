/// What a page's Markdown may hold, so that no text keeps the C library busy for more than a second.
///
/// Version 0.29.0.gfm.6 takes quadratic time for the inputs of CVE-2023-22483, CVE-2023-22484,
/// CVE-2023-24824, GHSA-r572-jvj2-3m8p and GHSA-w4qg-3vf7-m9x5, and multiplies long references. Each
/// limit is far above what people write; `make bench-markdown` shows that texts at all of them are
/// rendered within two seconds together.
enum MarkdownLimits {
  /// Size of the whole text, in UTF-8 bytes.
  static let bytes = 1_000_000
  /// A paragraph of 300,000 lines before a table's second line took 24 s.
  static let lines = 20_000
  /// Columns of a table: a row of one cell is filled up to the header's count, at 20 bytes a cell.
  static let columns = 64
  /// Cells of all tables, with those that are filled up: 1.2 million took 3.4 s.
  static let cells = 100_000
  /// Lists and quotes inside each other on one line; a blank line visits all of them.
  static let nesting = 100
  /// Each of `![[`, `<!` and `<?`, at which the library looks ahead to the end of the text.
  static let openings = 500
  /// Bytes of the longest paragraph with a reference definition times number of `[`: the most that
  /// references can become.
  static let referenceBytes = 20_000_000

  /// - Throws: the first limit that the text exceeds.
  static func check(_ text: String, lines: TextLines) throws(GFMIssue) {
    guard text.utf8.count <= bytes else {
      throw issue(1, "the text has \(text.utf8.count) bytes, \(bytes) are allowed")
    }
    guard lines.count <= self.lines else {
      throw issue(self.lines + 1, "the text has \(lines.count) lines, \(self.lines) are allowed")
    }
    let counts = MarkCounts(text)
    if counts.bars > columns || counts.markers > nesting { try checkLines(lines) }
    if (counts.bars + 1) * lines.count > cells { try checkCells(lines) }
    for opening in ["![[", "<!", "<?"] where counts.openings > openings {
      try check(opening, in: lines)
    }
    if counts.definitions > 0 { try checkReferences(lines) }
  }

  private static func checkLines(_ lines: TextLines) throws(GFMIssue) {
    for (index, line) in lines.enumerated() {
      let bars = line.count { $0 == UInt8(ascii: "|") }
      guard bars <= columns + 1 else {
        throw issue(
          index + 1,
          "the line has \(bars) ‘|’, a table may have \(columns) columns at most"
        )
      }
      let markers = nesting(of: line)
      guard markers <= nesting else {
        throw issue(
          index + 1,
          "\(markers) lists and quotes inside each other, \(nesting) are allowed"
        )
      }
    }
  }

  /// The markers of lists and quotes that may begin a line: `>`, and `-`, `+`, `*`, `1.`, `1)` before
  /// a space.
  private static func nesting(of line: Substring.UTF8View) -> Int {
    let prefix = line.prefix { " \t>-+*.)0123456789".utf8.contains($0) }
    let isBullet = { (byte: UInt8) in "-+*.)".utf8.contains(byte) }
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let bullets = zip(prefix, prefix.dropFirst()).count { isBullet($0) && isSpace($1) }
    return bullets + prefix.count { $0 == UInt8(ascii: ">") }
  }

  private static func check(
    _ opening: String,
    in lines: TextLines
  ) throws(GFMIssue) {
    let pattern = Array(opening.utf8)
    var found = 0
    for (index, line) in lines.enumerated() where line.count >= pattern.count {
      found += line.indices.count { line[$0] == pattern[0] && line[$0...].starts(with: pattern) }
      guard found <= openings else {
        throw issue(index + 1, "‘\(opening)’ for the \(openings + 1)th time, that is too often")
      }
    }
  }

  /// A table has no blank line within it, and at most one cell more than the bars of its widest line
  /// on each line.
  private static func checkCells(_ lines: TextLines) throws(GFMIssue) {
    var cells = 0
    var number = 1
    for block in lines.split(omittingEmptySubsequences: false, whereSeparator: isBlank) {
      let bars = block.reduce(0) { max($0, $1.count { $0 == UInt8(ascii: "|") }) }
      if bars > 0 { cells += (bars + 1) * block.count }
      guard cells <= self.cells else {
        throw issue(number, "the tables up to here have \(cells) cells, \(self.cells) are allowed")
      }
      number += block.count + 1
    }
  }

  private static func isBlank(_ line: Substring.UTF8View) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func checkReferences(_ lines: TextLines) throws(GFMIssue) {
    let brackets = lines.reduce(0) { $0 + $1.count { $0 == UInt8(ascii: "[") } }
    var number = 1
    for paragraph in lines.split(omittingEmptySubsequences: false, whereSeparator: isBlank) {
      let defines = paragraph.contains { String(Substring($0)).contains("]:") }
      let size = paragraph.reduce(0) { $0 + $1.count + 1 }
      guard !defines || size * brackets <= referenceBytes else {
        throw issue(number, "the link definitions are too long for \(brackets) uses of ‘[’")
      }
      number += paragraph.count + 1
    }
  }

  private static func issue(_ line: Int, _ message: String) -> GFMIssue {
    GFMIssue(line: line, column: 1, message: message, help: "part the page in two")
  }
}

/// How often a text has the marks that are limited: where all are few, no line needs a look.
private struct MarkCounts {
  private(set) var bars = 0
  /// What may begin lists and quotes, wherever it stands.
  private(set) var markers = 0
  /// `![`, `<!` and `<?`.
  private(set) var openings = 0
  /// `]:`.
  private(set) var definitions = 0

  init(_ text: String) {
    text.withBytes { bytes in
      var last: UInt8 = 0
      for byte in bytes {
        switch (last, byte) {
        case (_, UInt8(ascii: "|")): bars += 1
        case (_, UInt8(ascii: ">")): markers += 1
        case (UInt8(ascii: "-"), 0x20), (UInt8(ascii: "+"), 0x20), (UInt8(ascii: "*"), 0x20),
          (UInt8(ascii: "."), 0x20), (UInt8(ascii: ")"), 0x20), (UInt8(ascii: "-"), 0x09),
          (UInt8(ascii: "+"), 0x09), (UInt8(ascii: "*"), 0x09), (UInt8(ascii: "."), 0x09),
          (UInt8(ascii: ")"), 0x09):
          markers += 1
        case (UInt8(ascii: "!"), UInt8(ascii: "[")), (UInt8(ascii: "<"), UInt8(ascii: "!")),
          (UInt8(ascii: "<"), UInt8(ascii: "?")):
          openings += 1
        case (UInt8(ascii: "]"), UInt8(ascii: ":")): definitions += 1
        default: break
        }
        last = byte
      }
    }
  }
}
