import ChineseText
import Corpus
import Model

/// Which of the names in a sentence a figure is about.
struct SubjectRoles: Sendable {
  let sentence: SentenceReading

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
  }

  /// How much a name's place in its clause speaks for it.
  private enum Strength: Int, Comparable {
    /// How far something reaches: …公司在全国投资.
    case range
    /// Somewhere behind a verb: 入选中国潜在独角兽企业.
    case inside
    /// Where something happens: 在上海.
    case location
    /// After 是, 为 and 的: 最多的城市是深圳.
    case named
    /// At the beginning of the clause.
    case front

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// The name that the sentence is about: the first one at the front of a clause.
  var topic: NameMention? {
    for clause in sentence.clauses where !isAttribution(clause) {
      let front = sentence.names(in: clause.range).first {
        $0.role == .subject && strength(of: $0, in: clause) >= .named
      }
      guard let front else { continue }
      return isListed(front, in: clause) ? nil : innermost(behind: front, in: clause)
    }
    return nil
  }

  /// Whether the sentence begins with several names, so that what follows is of none of them alone.
  var isOfSeveral: Bool {
    guard let first = sentence.clauses.first(where: { !isAttribution($0) }) else { return false }
    return NameList.runs(in: first.range, of: sentence).contains {
      $0.count > 2 && $0[0].range.lowerBound == first.range.lowerBound
    }
  }

  /// 义乌 of 浙江义乌.
  private func innermost(behind name: NameMention, in clause: Clause) -> NameMention {
    let next = sentence.names(in: clause.range).first {
      $0.range.lowerBound == name.range.upperBound && $0.role == .subject
        && $0.place.kind.isTerritory
    }
    guard name.place.kind.isTerritory, let next else { return name }
    return innermost(behind: next, in: clause)
  }

  /// The subject of a number within its own sentence; nil where the sentence names none.
  func subject(of mention: QuantityMention, clause index: Int) -> NameMention? {
    if let near = ownSubject(of: mention, clause: index) { return near }
    for earlier in sentence.clauses[..<index].reversed() where !isAttribution(earlier) {
      if let name = best(in: earlier, before: earlier.range.upperBound, atLeast: .location),
        !isListed(name, in: earlier)
      {
        return name
      }
    }
    return inside(sentence.clauses[index], before: mention.range.lowerBound)
  }

  /// 襄阳、宜昌进入前列，…: what follows speaks of none of several.
  private func isListed(_ name: NameMention, in clause: Clause) -> Bool {
    let runs = NameList.runs(in: clause.range, of: sentence)
    if runs.contains(where: { $0.count > 1 && $0.contains(name) }) { return true }
    // 延安苹果、汉中中药材入选…: a list of things by their places.
    let places = sentence.names(in: clause.range).filter {
      ($0.role == .subject || $0.role == .goods) && $0.place.kind.isTerritory
    }
    return zip(places, places.dropFirst()).contains { first, second in
      let between = Range(spanning: first.range.upperBound, second.range.lowerBound)
      return between.contains { sentence.text[$0] == "、" }
    }
  }

  /// The subject that the number's own clause names.
  func ownSubject(of mention: QuantityMention, clause index: Int) -> NameMention? {
    let clause = sentence.clauses[index]
    return best(in: clause, before: mention.range.lowerBound, atLeast: .location)
      ?? origin(of: mention, in: clause) ?? attribute(of: mention, in: clause)
  }

  /// 六个中国城市: the place of what is counted, right behind the number.
  private func attribute(of mention: QuantityMention, in clause: Clause) -> NameMention? {
    let end = mention.range.upperBound
    let isOfPeople = mention.range.contains(end - 2) && sentence.text[end - 2..<end] == "人口"
    // 8000万人口的江苏.
    let hasParticle = isOfPeople && end < clause.range.upperBound && sentence.text[end] == "的"
    return sentence.names(in: clause.range).first {
      $0.range.lowerBound == (hasParticle ? end + 1 : end) && $0.role == .subject
    }
  }

  private func best(in clause: Clause, before end: Int, atLeast least: Strength) -> NameMention? {
    let names = sentence.names(in: clause.range).filter {
      $0.range.upperBound <= end && $0.role == .subject
    }
    let rated = names.map { (name: $0, strength: strength(of: $0, in: clause)) }
    // Of equals the last: in 广东佛山 it is the smaller place.
    let best = rated.reversed().max { $0.strength < $1.strength }
    guard let best, best.strength >= least else { return nil }
    // 他们所在的重庆合川区.
    let inner = innermost(behind: best.name, in: clause)
    return inner.range.upperBound <= end ? inner : best.name
  }

  private func inside(_ clause: Clause, before end: Int) -> NameMention? {
    sentence.names(in: clause.range).last {
      $0.range.upperBound <= end && $0.role == .subject
        && strength(of: $0, in: clause) > .range
    }
  }

  /// 4款出自浦东: what comes from a place counts as its own.
  private func origin(of mention: QuantityMention, in clause: Clause) -> NameMention? {
    sentence.names(in: clause.range).first { name in
      guard name.range.lowerBound >= mention.range.upperBound else { return false }
      let before = Range(spanning: mention.range.upperBound, name.range.lowerBound)
      return Self.origins.trailing(before, of: sentence.text) != nil
    }
  }

  private func strength(of name: NameMention, in clause: Clause) -> Strength {
    let text = sentence.text
    let reader = MeasuredPhraseReader(sentence)
    let before = Range(spanning: clause.range.lowerBound, name.range.lowerBound)
    if Self.locations.trailing(before, of: text) != nil {
      let rest = Self.locations.strippingTrailing(before, of: text)
      // 成都在全国城市中排名第14位 speaks of 成都, 大会在上海举办六届 of 上海.
      let isOnlyRange =
        name.place.kind == .country
        && (!isFirst(name, in: clause) || isSaidOfAnother(before: clause))
      if reader.core(of: rest, subject: nil).isEmpty, !isOnlyRange { return .front }
      // 某公司在全国投资: the country is only the range.
      return name.place.kind.isTerritory && name.place.kind != .country ? .location : .range
    }
    if reader.core(of: before, subject: nil).isEmpty, isFirst(name, in: clause) { return .front }
    if Self.copulas.trailing(before, of: text) != nil
      || Self.origins.trailing(before, of: text) != nil
    {
      return .named
    }
    // 整合了全球17个平台: somewhere in the world.
    return name.place.kind == .world ? .range : .inside
  }

  /// 北京已成为高地，在全国发挥了作用，拥有…: whether the clauses before speak of a part of the country.
  private func isSaidOfAnother(before clause: Clause) -> Bool {
    let earlier = Range(spanning: sentence.range.lowerBound, clause.range.lowerBound)
    return sentence.names(in: earlier).contains {
      $0.role == .subject && $0.place.kind.isTerritory && $0.place.kind != .country
    }
  }

  /// Whether no other name stands before it, except as the larger place: 广东佛山.
  private func isFirst(_ name: NameMention, in clause: Clause) -> Bool {
    let earlier = sentence.names(
      in: Range(spanning: clause.range.lowerBound, name.range.lowerBound)
    )
    .filter { $0.role == .subject }
    return earlier.isEmpty || earlier.last?.range.upperBound == name.range.lowerBound
  }

  /// The place of who speaks: 记者从南京市人社局获悉, where nothing else is named.
  var credited: NameMention? {
    sentence.clauses.lazy.filter(isAttribution).compactMap { clause in
      sentence.names(in: clause.range).last {
        $0.place.kind.isTerritory && $0.place.kind != .country
          && ($0.role == .subject || $0.role == .oblique)
      }
    }.first
  }

  /// Whether a clause only says who speaks: 上海市经信委主任张英介绍.
  func isAttribution(_ clause: Clause) -> Bool {
    Self.speech.trailing(clause.range, of: sentence.text) != nil
      && NameRoles.topicMarks.trailing(clause.range, of: sentence.text) == nil
  }

  private static let locations: WordSet = ["在", "于", "位于"]
  private static let copulas: WordSet = ["是", "为", "的", "、", "和", "与", "包括", "使", "让"]
  private static let origins: WordSet = ["出自", "来自", "位于", "落户", "落在", "分布在", "集中在"]
  private static let speech: WordSet = [
    "介绍", "表示", "指出", "认为", "透露", "分析", "告诉记者", "说", "称", "看来", "坦言", "强调",
    "了解到", "获悉", "提到", "注意到", "报道", "所言",
  ]
}
