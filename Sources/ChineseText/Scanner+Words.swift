import Quantities

/// Numbers that are said without a numeral: halves and doublings.
extension Scanner {
  /// 半壁江山, 半数, 过半, 半年, 半小时.
  mutating func halves(at offset: Int) -> Int? {
    if let word = Self.halfWords.match(in: text, at: offset) {
      add(half: offset..<word.end, hedge: word.meaning)
      return word.end
    }
    if let found = unit(at: offset + 1), found.entry.kind == .duration {
      var candidate = Candidate(
        offset..<found.end,
        numeral: offset..<offset + 1,
        value: ExactNumber(5, exponent: -1),
        unit: found.entry.unit,
        kind: .duration
      )
      readHedges(of: &candidate)
      add(candidate)
      addTime(of: candidate)
      return candidate.range.upperBound
    }
    guard Self.halfHedges.isAnchored(at: text[offset - 1]),
      !text[offset + 1].isHan || text[offset + 1] == "的" || text[offset + 1] == "数"
        || text[offset + 1] == "以"
    else { return nil }
    add(half: offset..<offset + 1, hedge: nil)
    return offset + 1
  }

  private mutating func add(half range: Range<Int>, hedge: Hedge?) {
    var candidate = Candidate(
      range,
      numeral: range,
      value: ExactNumber(50),
      unit: .percent,
      kind: .share
    )
    candidate.isBareScale = true
    candidate.hedge = hedge
    readHedges(of: &candidate)
    add(candidate)
  }

  /// Worded halves; 半壁江山 is a figure of speech, so about a half.
  ///
  /// Source: `docs/design.md` §6 for 半壁江山; 半数 is chosen as its plain form.
  private static let halfWords = Lexicon<Hedge?>([("半壁江山", .about), ("半壁", .about), ("半数", nil)])

  /// Words behind which 半 alone is a half: 过半, 近半.
  ///
  /// Chosen: the hedges of one glyph.
  private static let halfHedges = Lexicon(words: "过 超 近 逾 达")

  /// 翻一番 is 2 倍, 翻两番 4 倍; 翻番, 翻倍 and 翻一倍 are 2 倍.
  mutating func doubling(at offset: Int) -> Int? {
    var start = text[offset + 1] == "了" ? offset + 2 : offset + 1
    var hedge: Hedge?
    if let word = HedgeTable.before.match(in: text, endingAt: start + 1), word.start == start {
      hedge = word.meaning.hedge
      start += 1
    }
    var times: UInt128 = 1
    var end = start
    if let numeral = numerals.numeral(at: start), numeral.value.exponent == 0 {
      times = numeral.value.mantissa
      end = numeral.range.upperBound
    }
    guard text[end] == "番" || (text[end] == "倍" && end == start), (1...10).contains(times) else {
      return nil
    }
    var candidate = Candidate(
      offset..<end + 1,
      numeral: start..<end + 1,
      value: ExactNumber(1 << times),
      unit: .times,
      kind: .multiple
    )
    candidate.hedge = hedge
    readHedges(of: &candidate)
    add(candidate)
    return candidate.range.upperBound
  }
}
