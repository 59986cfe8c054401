import Quantities

extension Scanner {
  /// Finds the hedges around a candidate and widens its range by them.
  func readHedges(of candidate: inout Candidate) {
    let inner = candidate.hedge
    if let before = hedgeBefore(candidate) {
      candidate.hedge = before.hedge
      candidate.gap = before.end..<candidate.range.lowerBound
      candidate.range = before.start..<candidate.range.upperBound
    }
    guard let behind = hedgeBehind(candidate) else { return }
    candidate.range = candidate.range.lowerBound..<behind.end
    if inner == nil, candidate.hedge == nil { candidate.hedge = behind.hedge }
  }

  // MARK: Before

  /// A hedge word before a number, and where it stands.
  private struct HedgeBefore {
    var hedge: Hedge
    var start: Int
    var end: Int
  }

  private func hedgeBefore(_ candidate: Candidate) -> HedgeBefore? {
    let start = candidate.range.lowerBound
    if let found = word(endingAt: start, of: candidate, gap: .adjacent) { return found }
    let close = skippingParticles(before: start)
    if close < start, let found = word(endingAt: close, of: candidate, gap: .adjacent) {
      // 月薪最高的20个城市: the superlative is of the thing, not of the number.
      let isOfThing = text[found.start] == "最" && (close..<start).contains { text[$0] == "的" }
      return isOfThing ? nil : found
    }
    return hedgeBeforeGift(candidate, at: start) ?? hedgeBeforeWhole(candidate, at: start)
      ?? hedgeBeforeTotal(candidate, at: start)
  }

  private func word(endingAt end: Int, of candidate: Candidate, gap: HedgeTable.Reach)
    -> HedgeBefore?
  {
    let end = text.droppingSpace(before: end)
    guard let found = HedgeTable.before.match(in: text, endingAt: end) else { return nil }
    let entry = found.meaning
    guard found.start >= reachedOffset, !entry.notAfter.contains(text[found.start - 1]) else {
      return nil
    }
    if entry.reach == .scale {
      let isScaled = candidate.isBareScale || (candidate.hasMyriad && text[end - 1] != "上")
      guard isScaled, !Self.beforeOver.isAnchored(at: text[found.start - 1]) else { return nil }
    }
    if entry.reach == .step, !isStep(candidate) { return nil }
    return gap == .adjacent || gap == entry.reach || (gap == .gift && entry.reach == .bound)
      ? HedgeBefore(hedge: entry.hedge, start: found.start, end: end) : nil
  }

  /// Whether a value is reached by a step: 台阶 or the like follows, or it is money or a count in 万
  /// and 亿; 跨越300公里 and 跨越五年 tell how far something reaches.
  private func isStep(_ candidate: Candidate) -> Bool {
    if HedgeTable.steps.match(in: text, at: candidate.range.upperBound) != nil { return true }
    switch candidate.unitKind {
    case .money: return true
    case .counter, nil: return candidate.hasMyriad
    default: return false
    }
  }

  /// Where the quantity before ends, which no hedge reaches across; a length of time may be part of
  /// a comparison (几乎是五年前的三倍).
  private var reachedOffset: Int {
    guard let last = candidates.last, last.kind != .duration else { return 0 }
    return last.range.upperBound
  }

  /// 经过, 通过, 打破 and the like are no hedges, nor is 过 behind a verb: 用过3亿元.
  ///
  /// Chosen: usual words that end in 过, 破 and 上, and verbs that take 过 as an aspect.
  private static let beforeOver = Lexicon(
    words: """
      经 通 不 透 打 攻 突 度 路 穿 线 网 以 之 用 做 有 去 来 看 说 听 发 投 给 获 得 拿 收 借 花 卖 买 见 绕 渡 \
      难 好 太 放
      """
  )

  /// 了, 达, 为: up to two of them.
  private func skippingParticles(before end: Int) -> Int {
    var end = text.droppingSpace(before: end)
    for _ in 0..<2 {
      guard let particle = HedgeTable.particles.match(in: text, endingAt: end) else { break }
      end = particle.start
    }
    return end
  }

  /// 最高给予500万元: words of giving between hedge and amount.
  private func hedgeBeforeGift(_ candidate: Candidate, at start: Int) -> HedgeBefore? {
    var end = text.droppingSpace(before: start)
    for _ in 0..<4 {
      guard let giving = HedgeTable.giving.match(in: text, endingAt: end) else { return nil }
      end = giving.start
      if let found = word(endingAt: end, of: candidate, gap: .gift) { return found }
    }
    return nil
  }

  /// 约占全国三分之一, 不超过项目投资30%, 几乎是五年前的三倍: what the share is a share of.
  private func hedgeBeforeWhole(_ candidate: Candidate, at start: Int) -> HedgeBefore? {
    guard candidate.kind == .share || candidate.kind == .multiple,
      candidate.unit != .percentagePoint
    else { return nil }
    var end = start
    for _ in 0..<Self.longestWhole {
      end -= 1
      guard text[end].isHan || text[end] == "”" || text[end] == "“" else { return nil }
      if let found = word(endingAt: end, of: candidate, gap: .comparison) {
        return Self.comparing.isAnchored(at: text[end]) ? found : nil
      }
      if let found = word(endingAt: end, of: candidate, gap: .bound), candidate.kind == .share {
        return found
      }
    }
    return nil
  }

  /// 接近全国的三分之一, 超过全省总量半数: a total, said in the words for one, between hedge and share.
  ///
  /// A percentage needs 的 or the total itself: 高于全国5% is a difference.
  private func hedgeBeforeTotal(_ candidate: Candidate, at start: Int) -> HedgeBefore? {
    guard candidate.kind == .share, candidate.unit == .percent else { return nil }
    var end = start
    var isTotal = text[candidate.numeral.upperBound - 1] != "%"
    for _ in 0..<Self.mostTotals {
      guard let word = HedgeTable.totals.match(in: text, endingAt: end) else { break }
      isTotal = isTotal || word.meaning
      end = word.start
    }
    guard end < start, isTotal else { return nil }
    return word(endingAt: end, of: candidate, gap: .adjacent)
  }

  /// 全国 人工智能 企业 总数 的 has as many words as were seen; the bound keeps reading linear.
  ///
  /// Chosen: one more than the words of 全国 企业 总量 的.
  private static let mostTotals = 5

  /// Glyphs that what is compared with may stand between; twelve glyphs hold names such as
  /// 全国人工智能企业总数的 and end before the next clause.
  ///
  /// Chosen: with the length of such names.
  private static let longestWhole = 12

  /// Verbs that part 约 and 几乎 from the comparison: 约占, 约为, 几乎是.
  ///
  /// Source: the texts read (约占, 几乎是, 约为); 相 and 等 are chosen for 相当于 and 等于.
  private static let comparing = Lexicon(words: "占 为 是 相 达 等")

  // MARK: Behind

  private func hedgeBehind(_ candidate: Candidate) -> (hedge: Hedge, end: Int)? {
    let end = candidate.range.upperBound
    guard let found = HedgeTable.behind.match(in: text, at: end) else { return nil }
    let next = text[found.end]
    switch text[end] {
    case "多", "余":
      guard found.end == end + 1, candidate.hedge == nil, Self.takesMore(candidate), next != "元",
        next != "维"
      else { return nil }
    case "级":
      guard candidate.hasMyriad || candidate.isBareScale, next != "别", next != "联" else {
        return nil
      }
    case "起":
      guard candidate.unit != nil, candidate.kind == .amount, next != "来",
        next != "步" || found.end > end + 1
      else { return nil }
    case "上" where text[end + 1] == "下": guard next != "游" else { return nil }
    case "强", "弱": guard candidate.kind == .share, !next.isHan else { return nil }  // 四分之三强
    case "许": guard !next.isHan else { return nil }
    case "前": guard candidate.kind != .duration else { return nil }
    case "不" where text[end + 1] == "到": guard !next.isHan || next == "的" else { return nil }
    default: break
    }
    return (found.meaning.hedge, found.end)
  }

  /// Whether 多 may follow the unit: 六年多, 两倍多, 三米多, but not 三家多.
  private static func takesMore(_ candidate: Candidate) -> Bool {
    switch candidate.unitKind {
    case .duration, .multiple, .measure, .money: true
    case .share: candidate.unit == .percent
    case .counter, nil: candidate.unit == .times
    }
  }
}
