import Quantities

/// Digits in groups of three: `1,100` and `1 340`.
extension NumeralReader {
  /// `,100` as often as exactly three digits follow a comma.
  func readGroups(of numeral: inout Numeral, at start: Int) -> Int {
    var end = start
    while text[end] == ",", text[end + 1].isDigit, text[end + 2].isDigit, text[end + 3].isDigit,
      !text[end + 4].isDigit
    {
      end = readDigits(of: &numeral, at: end + 1)
    }
    return end
  }

  /// ` 340` as often as exactly three digits follow a space: 1 340亿元.
  ///
  /// Source: 千分空 of GB/T 15835—2011 and of GB/T 3101—1993. Columns of a table look the same, so the
  /// number has to stand in a sentence and to end with a point, 万, 亿 or a unit.
  func readSpacedGroups(of numeral: inout Numeral, at start: Int) -> Int {
    guard numeral.wholeDigits <= 3, isInSentence(numeral.range.lowerBound) else { return start }
    var grouped = numeral
    var end = start
    while text[end].isSpace, hasThreeDigits(at: end + 1) {
      end = readDigits(of: &grouped, at: end + 1)
    }
    guard end > start, endsMeasured(at: end) else { return start }
    numeral = grouped
    return end
  }

  private func hasThreeDigits(at offset: Int) -> Bool {
    (0..<3).allSatisfy { text[offset + $0].isDigit } && !text[offset + 3].isDigit
  }

  /// Whether a Han character or a mark stands before the number, and no word that numbers things.
  private func isInSentence(_ start: Int) -> Bool {
    let before = text[text.droppingSpace(before: start) - 1]
    if before.isHan { return !Self.numbering.isAnchored(at: before) }
    return Self.opening.isAnchored(at: before)
  }

  /// Words before the number of a table, a figure or a place: 图1, 表1, 第1.
  ///
  /// Chosen: the usual ones; a number behind them is no thousand.
  private static let numbering = Lexicon(words: "图 表 第 前 注 附 例 式 号")

  /// Marks behind which a clause or a parenthesis begins.
  ///
  /// Chosen: the marks of running text before a number.
  private static let opening = Lexicon(words: ", ， 、 : ( “ ¥ $")

  private func endsMeasured(at end: Int) -> Bool {
    if text[end] == ".", text[end + 1].isDigit { return true }
    let next = text.skippingSpace(end)
    return NumeralGlyphs.power(text[next]) ?? 0 >= 4
      || UnitTable.units.match(in: text, at: next) != nil
  }
}
