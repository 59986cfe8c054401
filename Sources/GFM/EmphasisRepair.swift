/// Makes emphasis work beside Chinese marks, and keeps products such as `3*4*5`.
///
/// CommonMark reads `**` by its neighbours and takes a mark for the edge of a word, so
/// `**产业规模（亿元）**超3800亿元` stays literal: Chinese has no space behind `）`. Two scalars
/// of the private use area that the text neither contains nor names are put in before parsing and taken out of
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
    // U+E000 to U+F8FF are EE 80 80 to EF A3 BF.
    let mayUseArea = text.withBytes { bytes in
      bytes.indices.contains { index in
        bytes[index] == 0xEE || bytes[index] == 0xEF && bytes[index + 1] < 0xA4
      }
    }
    let used = mayUseArea ? Set(text.unicodeScalars.lazy.filter(Self.isPrivateUse)) : []
    let named = NumericReferences.scalars(in: text)
    let free = (UInt16(0xE000)...0xF8FF).lazy.compactMap { Unicode.Scalar($0) }
      .filter { !used.contains($0) && !named.contains($0) }.prefix(2)
    guard let letter = free.first, let star = free.dropFirst().first else { return nil }
    self.letter = letter
    self.star = star
  }

  private static func isPrivateUse(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value)
  }

  /// The text to parse; nil where it is the text as it is.
  func marked(_ text: String) -> String? {
    text.withBytes { bytes in
      var result: [UInt8] = []
      /// What is copied already.
      var settled = 0
      var index = 0
      while index < bytes.count {
        let end = Self.endOfPiece(in: bytes, at: index)
        if bytes[index] == UInt8(ascii: "*"), let mark = mark(for: index..<end, in: bytes) {
          result += bytes[settled..<index]
          if mark.isInFront { result += Array(String(mark.scalar).utf8) }
          if mark.scalar != star { result += bytes[index..<end] }
          if !mark.isInFront { result += Array(String(mark.scalar).utf8) }
          settled = end
        }
        index = end
      }
      guard settled > 0 else { return nil }
      return String(decoding: result + bytes[settled...], as: UTF8.self)
    }
  }

  /// What a parsed string was before `marked(_:)`.
  func restored(_ text: String) -> String {
    guard isMarked(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != letter {
      result.append(scalar == star ? "*" : scalar)
    }
    return String(result)
  }

  /// Whether any of the two is in a text. In UTF-8, both begin with the byte EE or EF.
  func isMarked(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xEE }
      && text.unicodeScalars.contains { $0 == letter || $0 == star }
  }

  /// The end of a run of `*`, an escaped character, the label of a footnote, or one byte.
  private static func endOfPiece(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "*"):
      return bytes[start...].firstIndex { $0 != UInt8(ascii: "*") } ?? bytes.count
    case UInt8(ascii: "\\"): return min(start + 2, bytes.count)
    case UInt8(ascii: "[") where start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "^"):
      let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "\n") }
      return end ?? bytes.count
    default: return start + 1
    }
  }

  /// What is put before or behind a run of `*`, or the star in place of a single one; nil where nothing is.
  private func mark(for run: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>)
    -> (scalar: Unicode.Scalar, isInFront: Bool)?
  {
    guard run.lowerBound > 0, run.upperBound < bytes.count,
      let before = bytes.scalar(before: run.lowerBound),
      let after = bytes.scalar(at: run.upperBound)
    else { return nil }
    if run.count == 1, before.isASCIIAlphanumeric, after.isASCIIAlphanumeric { return (star, true) }
    guard before.isChinese || before.isSharedMark || after.isChinese || after.isSharedMark else {
      return nil
    }
    if before.isMarkdownPunctuation, !before.isOpeningMark, isLetter(after) {
      return (letter, true)
    }
    return after.isMarkdownPunctuation && isLetter(before) ? (letter, false) : nil
  }

  /// What CommonMark counts neither as white space nor as punctuation.
  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !scalar.isMarkdownPunctuation
  }
}
