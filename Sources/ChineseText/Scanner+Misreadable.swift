import Quantities

/// Numbers whose value would be wrong if they were read: they become notes.
extension Scanner {
  /// What is wrong with a numeral and where it stands; nil where it can be read.
  func misreadable(_ numeral: Numeral) -> Reading.Note? {
    if isNegative(numeral) {
      let range = numeral.range.lowerBound - 1..<numeral.range.upperBound
      return Reading.Note(range: range, message: "a negative number")
    }
    return broken(numeral).map {
      Reading.Note(range: $0, message: "a number parted by a line break")
    }
  }

  /// 净利润为-3.5亿元, (−1.2%): values are never negative (`docs/design.md` §6), and without its sign
  /// the number would be another one. A dash (—, –) is no sign, nor is a hyphen behind letters, digits
  /// and 号, which joins parts of a name.
  private func isNegative(_ numeral: Numeral) -> Bool {
    let before = text[numeral.range.lowerBound - 2]
    return numeral.script == .arabic && text[numeral.range.lowerBound - 1] == "-"
      && !before.isLetter && !before.isDigit && !Self.beforeHyphens.isAnchored(at: before)
  }

  /// Glyphs behind which a hyphen joins instead of negating: 号-2, 3号楼-2室.
  ///
  /// Source: licence and room numbers in the texts read.
  private static let beforeHyphens = Lexicon(words: "- % _ 号 室 楼 栋")

  /// 增长27.⏎3%, 达3800⏎亿元: where a number goes on in the next line. What stands before the line
  /// break may as well end a sentence or a row of a table, so nothing is read.
  private func broken(_ numeral: Numeral) -> Range<Int>? {
    let (start, end) = (numeral.range.lowerBound, numeral.range.upperBound)
    if numeral.isBareScale {
      return text[start - 1] == "\n" && text[start - 2].isDigit ? start..<end : nil
    }
    let before = text[start - 1]
    guard numeral.script == .arabic, text[end] == ".", text[end + 1] == "\n", text[end + 2].isDigit,
      before != "\n", before != .none  // `1.` on a line of its own counts a list
    else { return nil }
    var last = end + 2
    while text[last].isDigit { last += 1 }
    return start..<last
  }
}
