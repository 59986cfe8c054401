import Quantities

extension Scanner {
  /// Reads the quantity whose numeral begins at an offset; returns where to go on.
  mutating func quantity(at offset: Int) -> Int {
    guard let numeral = numerals.numeral(at: offset) else { return offset + 1 }
    guard !numeral.isTooLong, numeral.value.isWithinLimit else {
      return note(Reading.Note(range: numeral.range, message: Self.tooLong))
    }
    if let end = endOfName(numeral) { return end }
    if let broken = misreadable(numeral) { return note(broken) }
    var candidate = Candidate(numeral)
    guard measure(&candidate) else { return candidate.range.upperBound }
    extendToRange(&candidate)
    readCurrency(before: &candidate)
    readHedges(of: &candidate)
    guard counts(candidate) else { return candidate.range.upperBound }
    add(candidate)
    if candidate.kind == .duration { addTime(of: candidate) }
    return candidate.range.upperBound
  }

  /// Adds a candidate; where its hedge reaches back over a length of time (几乎是五年前的三倍), that one
  /// belongs to the comparison and goes.
  mutating func add(_ candidate: Candidate) {
    if let last = candidates.last, last.range.upperBound > candidate.range.lowerBound {
      candidates.removeLast()
    }
    candidates.append(candidate)
  }

  /// 人民币500万, ¥3.5亿: the currency before the number, where none stands behind it.
  private func readCurrency(before candidate: inout Candidate) {
    let end = text.droppingSpace(before: candidate.range.lowerBound)
    guard candidate.unit == nil || candidate.unitKind == .money,
      let currency = Currencies.before.match(in: text, endingAt: end)
    else { return }
    candidate.range = currency.start..<candidate.range.upperBound
    guard candidate.unit == nil else { return }
    candidate.unit = currency.meaning
    candidate.unitKind = .money
    candidate.kind = .amount
  }

  /// Behind the scale and the unit of a numeral that was not understood, and behind the other end of
  /// a range that it begins: -0.1%至0.3%.
  private func endOfUnreadable(at offset: Int) -> Int {
    let end = endOfUnit(at: offset)
    guard DateReader.connectors.isAnchored(at: text[end]),
      let second = numerals.numeral(at: end + 1)
    else { return end }
    return endOfUnit(at: second.range.upperBound)
  }

  private func endOfUnit(at offset: Int) -> Int {
    var end = offset
    while NumeralGlyphs.isNumeral(text[end]) { end += 1 }
    return unit(at: end)?.end ?? endOfCode(at: end)
  }

  private mutating func note(_ note: Reading.Note) -> Int {
    notes.append(note)
    return endOfUnreadable(at: note.range.upperBound)
  }

  /// 38 digits are what `Decimal` holds exactly.
  ///
  /// Source: the documentation of `Foundation.Decimal`.
  private static let tooLong = "a numeral of more than 38 digits"

  /// Whether what was read states a number at all, now that its unit and hedges are known.
  private func counts(_ candidate: Candidate) -> Bool {
    if candidate.isBareScale { return countsAsScale(candidate) }
    switch candidate.script {
    case .arabic: return true
    case .positional: return candidate.unit != nil || candidate.numeral.count > 2
    case .chinese:
      if candidate.unit != nil || candidate.hasMyriad || candidate.kind == .category { return true }
      return candidate.upper == nil && (candidate.numeral.count > 1 || standsAlone(candidate))
    }
  }

  /// A scale without digits is a number beside a hedge (近千个), as money (亿元) or where two scales
  /// stand together (百万, 千亿); 千家万户 and 百花 are none.
  private func countsAsScale(_ candidate: Candidate) -> Bool {
    if isNamedStep(candidate) { return false }
    if candidate.hedge != nil {
      return candidate.unit != nil || candidate.hasMyriad || candidate.hedge != .about
    }
    guard candidate.hasMyriad, !isMeasureOfValue(candidate) else { return false }
    if candidate.unit != nil, candidate.kind == .amount, candidate.isMoney { return true }
    return candidate.numeral.count > 1
      && Idioms.behindScales.match(in: text, at: candidate.numeral.upperBound) == nil
  }

  /// 万元GDP能耗, 万元户: 万元 alone is what something is measured by.
  private func isMeasureOfValue(_ candidate: Candidate) -> Bool {
    candidate.numeral.count == 1 && text[candidate.numeral.lowerBound] == "万"
  }

  /// 3个万亿元大关, 两个千亿级台阶: the number before it counts steps, which are named by their size.
  private func isNamedStep(_ candidate: Candidate) -> Bool {
    text[candidate.range.lowerBound - 1] == "个"
      && HedgeTable.steps.match(in: text, at: candidate.range.upperBound) != nil
  }

  /// Whether nothing but marks and spaces stand around it.
  private func standsAlone(_ candidate: Candidate) -> Bool {
    !text[candidate.numeral.lowerBound - 1].isHan && !text[candidate.numeral.upperBound].isHan
      && !text[candidate.numeral.upperBound].isLetter && text[candidate.numeral.upperBound] != "、"
  }
}
