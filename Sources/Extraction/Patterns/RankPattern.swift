import Corpus
import Diagnostics
import Foundation
import ChineseText
import Quantities

/// 位居全国第二, 排名13: a place in an order, with unit 位.
struct RankPattern: MentionPattern {
  let rule = "rank"

  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    if let change = change(mention, in: clause) { return change }
    guard mention.kind == .rank, mention.quantity.value > 1, !isHeading(mention, in: clause) else {
      return nil
    }
    let left = clause.sentence.left(of: mention, in: clause.clause)
    guard let verb = Self.verbs.last(in: left, of: clause.text) else {
      return continued(mention, left: left, in: clause)
    }
    let before = Range(spanning: left.lowerBound, verb.lowerBound)
    let scope = Range(spanning: verb.upperBound, mention.range.lowerBound)
    return finding(for: mention, before: before, within: scope, in: clause)
  }

  /// 排第3位和第4位的分别是广东和山东: whose ranks they are stands behind.
  private func isHeading(_ mention: QuantityMention, in clause: ClauseContext) -> Bool {
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    return Self.copulas.isFound(in: behind.prefix(Self.longestHeading), of: clause.text)
  }

  private static let copulas: WordSet = ["的分别是", "的分别为", "的是", "的为"]
  private static let longestHeading = 12

  /// 位居全市第一位、全省第11位: the same thing among others.
  private func continued(_ mention: QuantityMention, left: Range<Int>, in clause: ClauseContext)
    -> Finding?
  {
    let before = clause.before(left.lowerBound)
    guard let first = left.first, clause.text[first] == "、" || clause.text[first] == "和",
      let rank = clause.sentence.quantities(in: before).last, rank.kind == .rank,
      let verb = Self.verbs.last(in: before, of: clause.text)
    else { return nil }
    let scope = Range(spanning: first + 1, left.upperBound)
    guard Self.scopes.leading(scope, of: clause.text) != nil else { return nil }
    let named = Range(spanning: before.lowerBound, verb.lowerBound)
    return finding(for: mention, before: named, within: scope, in: clause)
  }

  private func finding(
    for mention: QuantityMention,
    before left: Range<Int>,
    within scope: Range<Int>,
    in clause: ClauseContext
  ) -> Finding {
    let reader = MeasuredPhraseReader(clause.sentence)
    let subject = SubjectRoles(clause.sentence).subject(of: mention, clause: clause.index)
    let stem = Self.steadies.strippingTrailing(left, of: clause.text)
    let field = Self.fields.strippingTrailing(stem, of: clause.text)
    let named = reader.core(of: field, subject: subject)
    let verb = Self.verbs.leading(named, of: clause.text)
    let words = verb.map { Range(spanning: $0.upperBound, named.upperBound) } ?? named
    var metric = reader.phrase(verb == nil ? words : reader.core(of: words, subject: nil))
    if metric.isEmpty {
      // 跻身全国园区综合竞争力第16名.
      let whole = Self.scopes.strippingLeading(scope, of: clause.text)
      let inner = Self.members.strippingLeading(whole, of: clause.text)
      metric = reader.phrase(reader.core(of: inner, subject: nil))
    }
    if Self.ordinals.isBeginning(of: metric.words) { metric = .none }  // 由2021年的第四升至第二
    if metric.isEmpty || !metric.namesSomething {
      metric = ranked(in: clause)
    } else if let sibling = PartWords.sibling(metric, in: clause) {
      metric = sibling
    } else if BareHeads.isBare(metric.words), let told = clause.antecedent {
      metric = told.stem.appending(metric.words)
    }
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: subject,
      metric: metric.isEmpty
        ? .none
        : metric.appending(
          Self.scopes.leading(scope, of: clause.text).map { clause.text[$0] } ?? ""
        )
        .appending("排名"),
      evidence: clause.range
    )
    finding.sharedUnit = .rank
    finding.base = metric
    return finding
  }

  /// What a rank without words of its own is of: what was told, or its growth where only that was.
  private func ranked(in clause: ClauseContext) -> MeasuredPhrase {
    guard let told = clause.antecedent else { return .none }
    guard let base = told.base, told.mention.kind == .share || told.unit == .percentagePoint,
      Self.growths.contains(where: told.metric.words.contains),
      !clause.earlier.contains(where: { $0.mention.kind != .share && $0.metric == base })
    else { return told.stem }
    return Self.growths.contains(where: base.words.ends)
      ? base : base.appending(told.metric.words.contains("降幅") ? "降幅" : "增速")
  }

  private static let growths = ["增速", "降幅", "涨幅"]
  private static let ordinals: WordSet = [
    "第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九", "第十", "第",
  ]

  /// 比上年提升2位: by how much the rank told before has changed.
  private func change(_ mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    guard mention.kind == .amount,
      mention.quantity.unit == .rank || Self.places.leading(behind, of: clause.text) != nil,
      let told = clause.antecedent, told.rule == rule
    else { return nil }
    let left = clause.sentence.left(of: mention, in: clause.clause)
    let isRise = Self.rises.isFound(in: left, of: clause.text)
    guard isRise || Self.falls.isFound(in: left, of: clause.text) else { return nil }
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: told.subject,
      metric: told.metric.appending(isRise ? "升幅" : "降幅"),
      evidence: Range(spanning: told.evidence.lowerBound, clause.range.upperBound)
    )
    finding.base = told.base
    if !clause.hasOwnTime(in: left) { finding.anchor = told.anchor ?? told.mention }
    return finding
  }

  /// 总量稳居世界第二.
  private static let steadies: WordSet = ["稳", "高", "跃", "始终", "持续", "仍", "均", "也"]
  /// Among whom something is ranked.
  private static let members: WordSet = [
    "各省市自治区", "各省区市", "各省市", "各省份", "各省", "各城市", "各市", "各区县", "各县市", "各地", "省份", "城市", "同类城市",
    "副省级城市",
    "省会城市", "地级市", "的",
  ]
  private static let places: WordSet = ["位次", "名次"]
  private static let rises: WordSet = ["提升", "上升", "前移", "提高", "跃升", "前进", "晋升"]
  private static let falls: WordSet = ["下降", "下滑", "后移", "回落"]
  /// A place in the world is another than one in the country.
  private static let scopes: WordSet = [
    "全国", "世界", "全球", "全省", "全市", "国内", "亚洲", "中部", "西部", "东部", "全区", "国际", "中国",
  ]
  /// Behind what is ranked, these say only within what: 城市创新指数中排名第14位.
  private static let fields: WordSet = ["中", "里", "上", "中的"]
  private static let verbs: WordSet = [
    "位列", "位居", "排名", "列", "居", "排在", "排", "跃居", "升至", "名列", "跻身", "上升至", "前移至",
  ]
}
