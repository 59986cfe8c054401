/// Makes emphasis work beside Chinese marks, and keeps products such as `3*4*5`.
///
/// CommonMark reads `**` by its neighbours and takes a mark for the edge of a word, so
/// `**产业规模（亿元）**超3800亿元` stays literal: Chinese has no space behind `）`. Two scalars
/// of the private use area that the text does not contain are put in before parsing and taken out of
/// every parsed string afterwards:
///
/// - `letter` between a mark and a run of `*` whose other neighbour is neither mark nor space, where
///   one of the two is Chinese: the run now touches a letter and may close (or open);
/// - `star` in place of a single `*` between two ASCII letters or digits, which then is no delimiter.
///
/// That is safe because both only ever stand beside or instead of a `*` that has a visible neighbour
/// on either side: no line begins, ends or becomes blank by them, no run of `` ` ``, `~`, `-`, `#` or
/// `<!--` is parted, no backslash is parted from what it escapes, so blocks, code spans, links and
/// references are found where they were. The labels of footnotes are not touched at all.
/// The rule follows the proposal for CommonMark of `markdown-cjk-friendly` (tats-u), less Hangul.
struct EmphasisRepair {
  private let letter: Unicode.Scalar
  private let star: Unicode.Scalar

  /// - Returns: `nil` where the text uses up the private use area, and nothing can be repaired.
  init?(for text: String) {
    let privateUse = Unicode.Scalar(0xE000 as UInt16).map { first in
      Set(text.unicodeScalars.lazy.filter { $0 >= first && $0.value <= 0xF8FF })
    }
    let free = (UInt16(0xE000)...0xF8FF).lazy.compactMap { Unicode.Scalar($0) }
      .filter { privateUse?.contains($0) == false }.prefix(2)
    guard let letter = free.first, let star = free.dropFirst().first else { return nil }
    self.letter = letter
    self.star = star
  }

  /// The text to parse.
  func marked(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let end = endOfPiece(in: scalars, at: index)
      let isRun = scalars[index] == "*"
      let piece = isRun ? markedRun(scalars, index..<end)[...] : scalars[index..<end]
      for scalar in piece { result.append(scalar) }
      index = end
    }
    return String(result)
  }

  /// What a parsed string was before `marked(_:)`.
  func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == letter || $0 == star }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != letter {
      result.append(scalar == star ? "*" : scalar)
    }
    return String(result)
  }

  /// The end of a run of `*`, an escaped character, the label of a footnote, or one scalar.
  private func endOfPiece(in scalars: [Unicode.Scalar], at start: Int) -> Int {
    let next = start + 1 < scalars.count ? scalars[start + 1] : nil
    switch (scalars[start], next) {
    case ("*", _):
      return scalars[start...].firstIndex { $0 != "*" } ?? scalars.count
    case ("\\", .some): return start + 2
    case ("[", "^"):
      let end = scalars[start...].firstIndex { $0 == "]" || $0 == "\n" }
      return end ?? scalars.count
    default: return start + 1
    }
  }

  private func markedRun(_ scalars: [Unicode.Scalar], _ run: Range<Int>) -> [Unicode.Scalar] {
    let stars = Array(scalars[run])
    guard run.lowerBound > 0, run.upperBound < scalars.count else { return stars }
    let before = scalars[run.lowerBound - 1]
    let after = scalars[run.upperBound]
    if run.count == 1, before.isASCIIAlphanumeric, after.isASCIIAlphanumeric { return [star] }
    guard [before, after].contains(where: { $0.isChinese || $0.isSharedMark }) else { return stars }
    if before.isMarkdownPunctuation, !before.isOpeningMark, isLetter(after) {
      return [letter] + stars
    }
    if after.isMarkdownPunctuation, isLetter(before) { return stars + [letter] }
    return stars
  }

  /// What CommonMark counts neither as white space nor as punctuation.
  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !scalar.isMarkdownPunctuation
  }
}
