import Quantities

extension Candidate {
  /// Whether its unit is a currency.
  var isMoney: Bool { unitKind == .money }
}

extension Scanner {
  /// Finds the unit, the share or the multiple that the numeral is one of; false where the whole is
  /// no quantity, with `range` ending where to go on.
  func measure(_ candidate: inout Candidate) -> Bool {
    if readFraction(&candidate) || readTenths(&candidate) { return true }
    let end = candidate.range.upperBound
    if readCategory(&candidate) { return true }
    if let half = halfUnit(of: candidate) {
      set(half.entry, on: &candidate, end: half.end)
      if half.isMore { candidate.hedge = candidate.hedge ?? .over } else { addHalf(to: &candidate) }
      return true
    }
    guard let (entry, unitEnd) = unit(at: end) else {
      return candidate.hasMyriad || !Self.behindNames.isAnchored(at: text[end])
    }
    return apply(entry, end: unitEnd, to: &candidate)
  }

  /// 五大方向, 三大产业: the number of a named group.
  private func readCategory(_ candidate: inout Candidate) -> Bool {
    let end = candidate.range.upperBound
    guard text[end] == "大", candidate.scalePower == 0, !candidate.hasMyriad, !candidate.isBareScale,
      candidate.upper == nil, text[end + 1].isHan
    else { return false }
    candidate.kind = .category
    return true
  }

  /// 500强, 工业4.0版, 15级: numbers in names.
  ///
  /// Source: names and addresses in the texts read (世界500强, 十九届, 12号线); 弄 is chosen for the
  /// addresses of Shanghai.
  private static let behindNames = Lexicon(words: "强 版 代 级 线 号 期 路 环 室 楼 栋 弄 栏 届 次")

  /// Sets the unit unless number and unit together are a name (五年规划) or an ordinal (二次研发).
  private func apply(_ entry: UnitTable.Entry, end: Int, to candidate: inout Candidate) -> Bool {
    let isYear = entry.kind == .duration && text[end - 1] == "年"
    if isYear, Idioms.behindYears.match(in: text, at: end) != nil {
      candidate.range = candidate.range.lowerBound..<end
      return false
    }
    let isDigit = candidate.script == .chinese && candidate.numeral.count == 1
    if candidate.isBareScale, entry.kind == .counter,
      let name = quotedName(at: candidate.numeral.lowerBound, end: end)
    {
      candidate.range = candidate.range.lowerBound..<name
      return false
    }
    if isDigit, isWord(entry, at: candidate.numeral.lowerBound, end: end) {
      candidate.range = candidate.range.lowerBound..<end
      return false
    }
    set(entry, on: &candidate, end: end)
    readRate(of: &candidate, numerator: entry.kind)
    readCoins(of: &candidate)
    readJourneys(of: &candidate)
    if isDigit, text[candidate.numeral.lowerBound] == "一" {
      let isPointedAt = Idioms.beforeOne.isAnchored(at: text[candidate.numeral.lowerBound - 1])
      if isPointedAt, entry.kind == .counter || entry.kind == .duration { return false }
      candidate.isArticle =
        entry.kind == .counter
        && Idioms.countingOne.match(in: text, endingAt: candidate.numeral.lowerBound) == nil
    }
    addHalfBehindUnit(of: &candidate)
    return true
  }

  /// Whether a Chinese digit and its unit are a word or a name: 二次研发, 零件, 这两天, 这两年, “五个中心”.
  private func isWord(_ entry: UnitTable.Entry, at digit: Int, end: Int) -> Bool {
    switch entry.kind {
    case .counter:
      return text[digit] == "二" || text[digit] == "零" || quotedName(at: digit, end: end) != nil
    case .duration:
      return text[digit] == "两" && (text[digit - 1] == "这" || text[digit - 1] == "那")
    case .measure:  // 最后一公里, 最后“一公里”
      return text[digit] == "一" && text[text[digit - 1] == "“" ? digit - 2 : digit - 1] == "后"
    default: return false
    }
  }

  /// Where “五个中心”, “四个全面” or “千项万亿” ends: a short phrase in quotation marks of its own that
  /// begins with the number.
  private func quotedName(at digit: Int, end: Int) -> Int? {
    guard text[digit - 1] == "“", text[end].isHan else { return nil }
    var next = end
    while text[next].isHan, next < end + Self.longestName { next += 1 }
    return text[next] == "”" ? next : nil
  }

  /// Glyphs behind the unit of a named programme; a clause quoted from speech is longer.
  ///
  /// Chosen: “五个中心” and “四个全面” have two glyphs behind the unit, longer slogans up to eight.
  private static let longestName = 8

  func set(_ entry: UnitTable.Entry, on candidate: inout Candidate, end: Int) {
    candidate.unit = entry.unit
    candidate.unitKind = entry.kind
    candidate.range = candidate.range.lowerBound..<end
    switch entry.kind {
    case .counter, .money, .measure: candidate.kind = .amount
    case .share: candidate.kind = .share
    case .multiple: candidate.kind = .multiple
    case .duration: candidate.kind = .duration
    }
    // % belongs to the number as written.
    if text[end - 1] == "%" || text[end - 1] == "‰" {
      candidate.numeral = candidate.numeral.lowerBound..<end
    }
  }

  /// The unit at an offset, behind at most one space.
  func unit(at offset: Int) -> (entry: UnitTable.Entry, end: Int)? {
    // The text alone, so that the closure takes no copy of the scanner.
    let text = text
    let start = text.skippingSpace(offset)
    let found = UnitTable.units.match(in: text, at: start) { entry, end in
      let next = text[end]
      if text[end - 1].isLetter, next.isLetter || next.isDigit { return false }
      switch entry.condition {
      case .none: return true
      case .notBefore(let words): return words.match(in: text, at: end) == nil
      case .onlyBefore(let words): return !next.isHan || words.match(in: text, at: end) != nil
      case .onlyAfterMyriad:
        return text[offset - 1] == "万" || text[offset - 1] == "亿" || text[offset - 1] == "多"
      }
    }
    return found.map { ($0.meaning, $0.end) }
  }

  // MARK: Halves

  /// The unit of 8个多月 and 两个半小时.
  private func halfUnit(of candidate: Candidate) -> (
    entry: UnitTable.Entry, end: Int, isMore: Bool
  )? {
    let end = candidate.range.upperBound
    guard text[end] == "个" else { return nil }
    let word = text[end + 1]
    guard word == "多" || word == "余" || word == "半",
      let found = Self.afterCounter.match(in: text, at: end + 2)
    else { return nil }
    return (found.meaning, found.end, word != "半")
  }

  /// Units that 个 stands before, parted from it by 多, 余 or 半: 8个多月, 两个半小时.
  ///
  /// Chosen: the units of time that take 个, and 百分点.
  static let afterCounter: Lexicon<UnitTable.Entry> = {
    let words = [
      ("月", "个月"), ("小时", "小时"), ("星期", "周"), ("礼拜", "周"), ("季度", "季度"), ("世纪", "世纪"), ("学期", "学期"),
    ]
    let times = words.map { ($0.0, UnitTable.Entry(unit: Unit($0.1), kind: .duration)) }
    let shares = [("百分点", UnitTable.Entry(unit: .percentagePoint, kind: .share))]
    return Lexicon(times + shares)
  }()

  /// 一年半, 两倍半: half a unit more.
  private func addHalfBehindUnit(of candidate: inout Candidate) {
    let end = candidate.range.upperBound
    guard candidate.kind == .duration || candidate.kind == .multiple, text[end] == "半",
      text[end + 1] != "导", text[end + 1] != "径"
    else { return }
    addHalf(to: &candidate)
    candidate.range = candidate.range.lowerBound..<end + 1
  }

  private func addHalf(to candidate: inout Candidate) {
    candidate.value = candidate.value.adding(ExactNumber(5, exponent: -1)) ?? candidate.value
  }
}
