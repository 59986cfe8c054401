import Quantities

extension Scanner {
  /// 三分之一, 百分之三点五, 1/3: as a percentage; 四分之一个世纪 is a length of time.
  func readFraction(_ candidate: inout Candidate) -> Bool {
    let end = candidate.range.upperBound
    if text[end] == "半", candidate.numeral.count == 1, text[candidate.numeral.lowerBound] == "一",
      text[end + 1] != "导", text[end + 1] != "径"
    {
      candidate.value = ExactNumber(50)
      setShare(&candidate, end: end + 1)
      return true
    }
    if text[end] == "分", text[end + 1] == "之", let part = numerals.numeral(at: end + 2),
      !part.isTooLong, !candidate.value.isZero, candidate.upper == nil
    {
      let divisor = candidate.value
      candidate.hedge = part.hedge
      candidate.isBareScale = false
      candidate.upper = nil
      if divisor == ExactNumber(100) {
        candidate.value = part.value
        candidate.upper = part.upper
      } else {
        candidate.value = part.value
        candidate.divisor = divisor
      }
      setShare(&candidate, end: part.range.upperBound)
      readPartOfTime(&candidate)
      return true
    }
    return readSlash(&candidate)
  }

  /// 四分之一世纪, 三分之二个月: a unit of time behind the fraction says what it is a part of.
  private func readPartOfTime(_ candidate: inout Candidate) {
    let end = candidate.range.upperBound
    let part = Self.afterCounter.match(in: text, at: end).map { ($0.meaning, $0.end) }
    guard let (entry, unitEnd) = part ?? unit(at: end), entry.kind == .duration else { return }
    set(entry, on: &candidate, end: unitEnd)
  }

  /// `1/3`, `2/3`: a proper fraction of two small numbers with nothing attached.
  private func readSlash(_ candidate: inout Candidate) -> Bool {
    let end = candidate.range.upperBound
    guard candidate.script == .arabic, text[end] == "/", let whole = numerals.numeral(at: end + 1),
      whole.script == .arabic, !whole.isTooLong, candidate.scalePower == 0, whole.scalePower == 0,
      candidate.numeral.count <= 2, whole.range.count <= 2,
      candidate.value.isLess(than: whole.value)
    else { return false }
    let next = text[whole.range.upperBound]
    guard next != "/", !next.isLetter, next != "%", unit(at: whole.range.upperBound) == nil,
      text[candidate.range.lowerBound - 1] != "/"
    else { return false }
    candidate.divisor = whole.value
    setShare(&candidate, end: whole.range.upperBound)
    return true
  }

  /// 四成, 六成五, 七八成: tenths of a whole.
  func readTenths(_ candidate: inout Candidate) -> Bool {
    let end = candidate.range.upperBound
    guard text[end] == "成", !candidate.hasMyriad, !candidate.isBareScale,
      candidate.value.isLess(than: ExactNumber(11)), candidate.script != .positional,
      !Self.behindTenth.isAnchored(at: text[end + 1])
    else { return false }
    candidate.value.exponent += 1
    candidate.upper = candidate.upper?.scaled(by: 1)
    setShare(&candidate, end: end + 1)
    if let digit = NumeralGlyphs.digit(text[end + 1]), digit > 0, unit(at: end + 2) == nil,
      let sum = candidate.value.adding(ExactNumber(UInt128(digit)))
    {
      candidate.value = sum
      setShare(&candidate, end: end + 2)
    }
    return true
  }

  /// 成员, 成果, 成立, 一成不变 and the like.
  ///
  /// Chosen: usual words and names that begin with 成.
  private static let behindTenth = Lexicon(
    words: "员 果 功 立 为 都 熟 本 长 就 效 型 品 套 交 绩 语 人 不 分 年 渝 份 群 片 批 像"
  )

  private func setShare(_ candidate: inout Candidate, end: Int) {
    candidate.unit = .percent
    candidate.unitKind = .share
    candidate.kind = .share
    candidate.range = candidate.range.lowerBound..<end
    candidate.numeral = candidate.numeral.lowerBound..<end
  }
}
