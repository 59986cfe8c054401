extension TextMeasure {
  /// Breaks text into lines no wider than `width` where a line may end in Chinese.
  ///
  /// Latin and number runs stay whole, and so do a number, its unit and its hedge; a run that is
  /// too wide by itself is broken anywhere. Always at least one line.
  package func lines(of text: String, width: Double) -> [String] {
    if fits(text, in: width) {
      let isTrimmed = text.utf8.first != UInt8(ascii: " ") && text.utf8.last != UInt8(ascii: " ")
      return [isTrimmed ? text : Self.trimmed(text)]
    }
    var lines: [String] = []
    var line = ""
    for segment in segments(of: text).flatMap({ fitting($0, width: width) }) {
      if !line.isEmpty, self.width(of: Self.trimmed(line + segment)) > width {
        lines.append(Self.trimmed(line))
        line = ""
      }
      line += segment
    }
    lines.append(Self.trimmed(line))
    return lines
  }

  /// As many lines as ``lines(of:width:)``, but two of them part at a stop or a bracket, if there is
  /// one: 融资金额，｜2016—2022年.
  func phrasedLines(of text: String, width: Double) -> [String] {
    let lines = lines(of: text, width: width)
    return lines.count == 2 ? phrases(of: text, width: width) ?? lines : lines
  }

  /// As ``phrasedLines(of:width:)``, else of about one length: no character is left alone.
  package func balancedLines(of text: String, width: Double) -> [String] {
    let lines = lines(of: text, width: width)
    guard lines.count > 1 else { return lines }
    if lines.count == 2, let phrases = phrases(of: text, width: width) { return phrases }
    let even = self.width(of: text) / Double(lines.count)
    for narrower in [even + 1, even + size * 0.6, even + size * 1.2] where narrower < width {
      let balanced = self.lines(of: text, width: narrower)
      if balanced.count == lines.count { return balanced }
    }
    return lines
  }

  /// Two lines that part at a stop or a bracket, of lengths as even as they get; nil without one.
  private func phrases(of text: String, width: Double) -> [String]? {
    let half = self.width(of: text) / 2
    return Self.phraseBreaks(in: text)
      .map { [Self.trimmed(String(text[..<$0])), Self.trimmed(String(text[$0...]))] }
      .filter { halves in halves.allSatisfy { fits($0, in: width) } }
      .min { abs(self.width(of: $0[0]) - half) < abs(self.width(of: $1[0]) - half) }
  }

  /// Behind a stop and before a bracket, inside the text.
  private static func phraseBreaks(in text: String) -> [String.Index] {
    zip(text.indices, text.indices.dropFirst()).compactMap { index, next in
      let isBreak = stops.contains(text[index]) || openings.contains(text[next])
      return isBreak && mayBreak(between: text[index], and: text[next]) ? next : nil
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    while line.first == " " { line.removeFirst() }
    return String(line)
  }

  /// The runs between two places where a line may break.
  private func segments(of text: String) -> [String] {
    var segments: [String] = []
    var segment = ""
    for character in text {
      if let last = segment.last, Self.mayBreak(between: last, and: character) {
        segments.append(segment)
        segment = ""
      }
      segment.append(character)
    }
    segments.append(segment)
    return segments
  }

  /// A run that is wider than a line, character by character; others as they are.
  private func fitting(_ segment: String, width: Double) -> [String] {
    self.width(of: segment) <= width ? [segment] : segment.map(String.init)
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    if right == " " || neverFirst.contains(right) || neverLast.contains(left) { return false }
    if left == " " { return true }
    if right.isASCII, left.isASCII { return false }
    if isDigit(left), unitBeginnings.contains(right) { return false }
    if dateEndings.contains(left), isDigit(right) { return false }
    return !(hedgeEndings.contains(left) && isDigit(right))
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }

  /// `docs/design-language.md` §4, after GB/T 15834—2011.
  private static let neverFirst: Set<Character> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "》", "”", "’", "」", "…", "—", "%", "～", "※", ")", ",",
    ".",
  ]
  private static let stops: Set<Character> = ["，", "。", "、", "；", "：", "！", "？"]
  private static let openings: Set<Character> = ["（", "《", "(", "“"]
  private static let neverLast: Set<Character> = ["（", "《", "“", "‘", "「", "("]
  private static let unitBeginnings = Set<Character>("万亿元家人个年月日条项位多余款批届所倍")
  /// Of a date or a range: 2020年12月31日, 2016—2022年.
  private static let dateEndings: Set<Character> = ["—", "～", "年", "月"]
  private static let hedgeEndings = Set<Character>("超近约逾过达第")
}
