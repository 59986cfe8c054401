import Quantities

extension Scanner {
  /// 91.2、85.4和70.1分: gives the unit of the last item of a list to the items before it.
  ///
  /// A scale is shared as well where all items before are written without one and with at most four
  /// digits (约20、10、10万核).
  mutating func shareUnits() {
    shareArticles()
    var index = candidates.count - 2
    while index >= 0 {
      if areNeighbours(index, index + 1),
        isListItem(candidates[index], before: candidates[index + 1])
      {
        let next = candidates[index + 1]
        candidates[index].unit = next.unit
        candidates[index].unitKind = next.unitKind
        candidates[index].kind = next.kind
        candidates[index].takesListUnit = true
        if candidates[index].scalePower == 0 { shareScale(of: next, at: index) }
      }
      index -= 1
    }
    for index in candidates.indices where isRankWithoutOrdinal(candidates[index]) {
      candidates[index].unit = .rank
      candidates[index].kind = .rank
    }
    candidates.removeAll { $0.isArticle }
    shareHedges()
  }

  /// 分别超过70%和50%: a hedge behind 分别, 均 or 都 holds for all items of the list, unless another item
  /// has its own (分别近1500家、1318家、近700家).
  private mutating func shareHedges() {
    var first = 0
    while first < candidates.count {
      var last = first
      while last + 1 < candidates.count, areListItems(last, last + 1) { last += 1 }
      let others = first + 1..<last + 1
      guard !others.isEmpty else {
        first += 1
        continue
      }
      if isDistributed(candidates[first], until: candidates[last]),
        others.allSatisfy({ candidates[$0].hedge == nil })
      {
        for index in others { candidates[index].hedge = candidates[first].hedge }
      }
      first = last + 1
    }
  }

  /// Whether the hedge of a first item speaks of the whole list: behind 分别, 均, 都, before steps of
  /// one ladder (站上3万亿元、4万亿元新台阶), and 约 before numbers that share one unit (约20、10、10万核).
  private func isDistributed(_ first: Candidate, until last: Candidate) -> Bool {
    guard let hedge = first.hedge else { return false }
    return (hedge == .about && first.takesListUnit)
      || (hedge == .over && HedgeTable.steps.match(in: text, at: last.range.upperBound) != nil)
      || Self.distributing.match(in: text, endingAt: first.range.lowerBound) != nil
  }

  private func areListItems(_ left: Int, _ right: Int) -> Bool {
    areNeighbours(left, right) && candidates[left].unit == candidates[right].unit
  }

  /// Whether nothing but 、 or 和 stands between two candidates, with a space at most.
  private func areNeighbours(_ left: Int, _ right: Int) -> Bool {
    let (end, start) = (candidates[left].range.upperBound, candidates[right].range.lowerBound)
    guard end < start, start - end <= 3 else { return false }
    return (end..<start).allSatisfy { Self.separators.isAnchored(at: text[$0]) || text[$0].isSpace }
      && (end..<start).contains { !text[$0].isSpace }
  }

  /// Words that hand a hedge on to every item of a list.
  ///
  /// Source: the texts read (分别超过, 均超过); 都 is chosen likewise.
  private static let distributing = Lexicon(words: "分别 均 都 分别为 分别达", anchor: .last)

  private func isListItem(_ candidate: Candidate, before next: Candidate) -> Bool {
    guard next.unit != nil, next.kind != .rank, next.upper == nil, !next.isArticle else {
      return false
    }
    let isWithoutUnit =
      candidate.unit == nil && candidate.kind == .bare && candidate.script == .arabic
    return isWithoutUnit || isShortened(candidate, before: next)
  }

  /// 4.7个 before 1.6个百分点: the 个 of a longer unit.
  private func isShortened(_ candidate: Candidate, before next: Candidate) -> Bool {
    let counter = Unit("个")
    return candidate.unit == counter && next.unit != counter
      && text[next.numeral.upperBound] == "个"
  }

  private mutating func shareScale(of next: Candidate, at index: Int) {
    let power = next.sharedScale ?? next.scalePower
    guard power > 0, candidates[index].value.isLess(than: ExactNumber(10_000)) else { return }
    candidates[index].value.exponent += power
    candidates[index].sharedScale = power
  }

  /// What stands between the items of a list.
  ///
  /// Chosen: 顿号 and the conjunctions of nouns.
  private static let separators = Lexicon(words: "、 和 与 及 或")

  /// Lets 一款 count beside 两款 in the same sentence.
  private mutating func shareArticles() {
    for index in candidates.indices where candidates[index].isArticle {
      let isCounted = [index - 1, index + 1].contains { neighbour in
        candidates.indices.contains(neighbour)
          && countsBeside(candidates[index], candidates[neighbour])
      }
      if isCounted { candidates[index].isArticle = false }
    }
  }

  private func countsBeside(_ article: Candidate, _ other: Candidate) -> Bool {
    guard other.unit == article.unit, other.script == .chinese, other.numeral.count == 1,
      !other.isBareScale,
      text[other.numeral.lowerBound] != "一"
    else { return false }
    let gap =
      min(
        article.range.upperBound,
        other.range.upperBound
      )..<max(article.range.lowerBound, other.range.lowerBound)
    return gap.count < Self.sentence
      && gap.allSatisfy { !Self.sentenceEnds.isAnchored(at: text[$0]) }
  }

  /// Glyphs within which two counts belong together: about two clauses of news prose.
  ///
  /// Chosen: 即一款开源大模型,两款大模型已商用 of the seeds has its counts within it.
  private static let sentence = 30

  /// Marks that end a sentence.
  ///
  /// Chosen: the marks that GB/T 15834—2011 calls 句末点号, the semicolon and the line break.
  private static let sentenceEnds = Lexicon(words: "。 ! ? ; \n")
}
