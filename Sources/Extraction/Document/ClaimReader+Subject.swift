import ChineseText
import Corpus
import Diagnostics
import Model
import Quantities

/// Whose a figure is.
extension ClaimReader {
  func subject(of finding: Finding, origin: Origin? = nil, in sentence: SentenceReading)
    -> (place: Boxed<Place>, isInferred: Bool)?
  {
    guard finding.subject?.place.isUnknown != true else { return nil }
    let index = sentence.clauseIndex(at: finding.mention.range.lowerBound)
    if let company = CompanyReader.company(of: index, in: sentence), !item.topic.isReport {
      return (company.$place, false)
    }
    if let name = finding.subject, item.topic.isReport, isListed(name, in: sentence) {
      // 仙桃、潜江4个千亿县 are counted for the whole; a value of several is no one's.
      let isCounted = finding.unit.map(Unit.counters.contains) ?? false
      if isCounted { return subjects.subject(in: sentence).map { (Boxed($0), true) } }
      if finding.rule == PlainPattern().rule { return nil }
    }
    if isOfList(finding, sentence.clauses[index], sentence) { return nil }
    if isSum(sentence.clauses[index], sentence) { return nil }
    if isOfSeveral(sentence.clauses[index], sentence),
      finding.subject.map({ !sentence.clauses[index].range.contains($0.range.lowerBound) }) ?? true
    {
      return nil
    }
    // 该项目总投资 says itself that it is of one project.
    if let site = ThingReader.unnamedSite(of: index, in: sentence),
      !finding.metric.words.contains(sentence.text[site]),
      finding.subject.map({ $0.range.lowerBound < site.lowerBound }) ?? true
    {
      return nil
    }
    if isOfGroup(finding, clause: index, in: sentence) { return nil }
    if let name = finding.subject, isInScope(name, of: index, in: sentence) {
      return (name.$place, name.isInferred)
    }
    if isOfMembers(before: index, in: sentence) { return nil }
    if isOfAnotherPlace(finding, clause: index, in: sentence) { return nil }
    if ThingReader.isOfThing(index, in: sentence) { return nil }
    if let body = sentence.names.first(where: { $0.role == .body }), !item.topic.isReport {
      return (body.$place, true)
    }
    if !item.topic.isReport, let credited = SubjectRoles(sentence).credited {
      return (credited.$place, true)
    }
    if let whole = whole(of: sentence) { return (whole, true) }
    if let country = country(by: origin, in: sentence) { return (Boxed(country), true) }
    // News of a firm that nothing names is nobody's rather than the country's.
    let context = subjects.subject(in: sentence)
    let start = finding.mention.range.lowerBound
    let isOfFirm =
      CompanyReader.isCompanyNews(sentence.clauses[index], in: sentence)
      || subjects.isOfUnnamedFirm(sentence)
      || sentence.names.contains { $0.role == .host && $0.range.upperBound <= start }
    let isCountrys = context?.kind == .country || context?.kind == .world
    if isCountrys, CompanyReader.isOfFirm(finding.metric.words), !item.topic.isReport { return nil }
    if isOfFirm, context?.kind.isTerritory == true, !item.topic.isReport { return nil }
    return context.map { (Boxed($0), true) }
  }

  /// What a government's report says of a port or a firm is of its own place, under the name of that:
  /// 宁波舟山港集装箱吞吐量.
  func named(_ finding: Finding, in sentence: SentenceReading) -> Finding {
    guard item.topic.isReport, let owner = finding.subject, !owner.isInferred,
      owner.place.kind == .organisation, !finding.metric.isEmpty,
      sentence.clauses[sentence.clauseIndex(at: finding.mention.range.lowerBound)].range
        .contains(owner.range.lowerBound),
      !finding.metric.words.begins(with: owner.place.name)
    else { return finding }
    var finding = finding
    finding.metric = MeasuredPhrase(words: owner.place.name + finding.metric.words, range: nil)
    return finding
  }

  /// A government's report speaks of its own place, whatever else it names, and of a part of it where
  /// the clause or the sentence begins with that.
  private func isInScope(_ name: NameMention, of clause: Int, in sentence: SentenceReading) -> Bool
  {
    guard item.topic.isReport, let home = item.topic.place, name.place.id != home.id else {
      return true
    }
    guard name.place.kind.isTerritory, document.catalog.isPart(name.place, of: home) else {
      return false
    }
    return [0, clause].contains(sentence.clauseIndex(at: name.range.lowerBound))
  }

  /// 浙江省投入帮扶资金33亿元 in the report of another province: a clause that begins with a place which is no part
  /// of the report's own.
  private func isOfAnotherPlace(_ finding: Finding, clause: Int, in sentence: SentenceReading)
    -> Bool
  {
    guard item.topic.isReport, let home = item.topic.place, let name = finding.subject,
      name.range.lowerBound == sentence.clauses[clause].range.lowerBound, name.place.id != home.id
    else { return false }
    switch name.place.kind {
    case .province, .city, .district:
      return !document.catalog.isPart(name.place, of: home)
        && !document.catalog.isPart(home, of: name.place)
    default: return false
    }
  }

  /// 余姚、慈溪两市企业占全市的45%: no one can tell what each has.
  private func isOfSeveral(_ clause: Clause, _ sentence: SentenceReading) -> Bool {
    NameList.runs(in: clause.range, of: sentence).contains { run in
      guard run.count > 1, let last = run.last else { return false }
      let behind = Range(spanning: last.range.upperBound, clause.range.upperBound)
      return Self.together.leading(behind, of: sentence.text) != nil
    }
  }

  /// 广东和浙江业务量合计530亿件.
  private func isSum(_ clause: Clause, _ sentence: SentenceReading) -> Bool {
    guard let sum = Self.sums.first(in: clause.range, of: sentence.text) else { return false }
    return NameList.runs(in: clause.range, of: sentence).contains { run in
      guard run.count > 1, let last = run.last else { return false }
      return (0...Self.nearSum).contains(sum.lowerBound - last.range.upperBound)
    }
  }

  private static let sums: WordSet = ["合计", "总计", "加起来", "之和"]
  private static let nearSum = 10
  private static let together: WordSet = [
    "两市", "两地", "两区", "两省", "两省市", "两县", "三地", "三市", "三省", "三区", "四市", "四地", "五市", "合计", "共占",
    "两城", "三城", "四城", "五城", "六城",
  ]

  /// Of whose figure the parts are that a sentence goes on with: 其中，高技术产业增长15%.
  private func whole(of sentence: SentenceReading) -> Boxed<Place>? {
    guard let holder, holder.paragraph == sentence.paragraph, !item.topic.isReport,
      sentence.range.lowerBound - holder.end <= 2,
      Self.among.leading(sentence.range, of: sentence.text) != nil
    else { return nil }
    return holder.place
  }

  private static let among: WordSet = ["其中"]

  /// 天眼查数据显示，相关企业近273万家: the registers of all firms, in a text that is about no single place, speak of the country.
  private func country(by origin: Origin?, in sentence: SentenceReading) -> Place? {
    guard let origin, !item.topic.isStated, !item.topic.isReport,
      Self.registers.isBeginning(of: origin.name),
      subjects.subject(in: sentence)?.id == item.topic.place?.id
    else { return nil }
    return document.catalog.homeCountry
  }

  /// Public registers of the firms of the country.
  private static let registers: WordSet = ["天眼查", "企查查", "启信宝", "爱企查", "企查猫", "水滴信用"]

  /// 北京、上海等10座城市新增222家；募集资金3570亿元: of several that a clause before has counted.
  private func isOfMembers(before index: Int, in sentence: SentenceReading) -> Bool {
    guard !item.topic.isReport else { return false }
    let clause = sentence.clauses[index].range
    let before = Range(spanning: sentence.range.lowerBound, clause.lowerBound)
    if sentence.names(in: before).contains(where: { $0.role == .member }) { return true }
    // 北京、广东、上海构成“金三角”，内部技术合作占比达26%.
    return sentence.clauses[..<index].contains { clause in
      NameList.runs(in: clause.range, of: sentence).contains {
        $0.count > 2 && $0[0].range.lowerBound == clause.range.lowerBound
      }
    }
  }

  /// 其余39城仅124款, 这103个城市以51%的人口…, 15个省份的平均返投率: of several that no one names, whatever the clause compares them
  /// with.
  private func isOfGroup(_ finding: Finding, clause index: Int, in sentence: SentenceReading)
    -> Bool
  {
    guard !item.topic.isReport else { return false }
    for clause in sentence.clauses[...index].reversed() {
      if let name = finding.subject, name.range.lowerBound == clause.range.lowerBound {
        return false
      }
      if beginsWithGroup(clause.range, before: finding.mention, in: sentence) { return true }
    }
    return false
  }

  private func beginsWithGroup(
    _ clause: Range<Int>,
    before mention: QuantityMention,
    in sentence: SentenceReading
  ) -> Bool {
    let text = sentence.text
    if let few = Self.few.leading(clause, of: text),
      Self.groups.leading(Range(spanning: few.upperBound, clause.upperBound), of: text) != nil
    {
      return true
    }
    let pointer = Self.others.leading(clause, of: text)
    let start = pointer?.upperBound ?? clause.lowerBound
    guard let count = sentence.quantities.first(where: { $0.range.lowerBound == start }),
      count.numeral != mention.numeral
    else {
      return false
    }
    let behind = Range(spanning: count.range.upperBound, clause.upperBound)
    let isCity = text[max(start, count.range.upperBound - 1)] == "城"
    guard let noun = Self.groups.leading(behind, of: text) else { return isCity && pointer != nil }
    return pointer != nil || noun.upperBound < clause.upperBound && text[noun.upperBound] == "的"
  }

  /// 三大核心区.
  private static let few: WordSet = ["两大", "三大", "四大", "五大", "六大", "七大", "八大", "九大", "十大"]
  private static let others: WordSet = ["其余", "其他", "剩余", "这", "上述", "以上"]
  private static let groups: WordSet = [
    "核心区", "城市群", "板块", "经济圈", "都市圈", "区域", "梯队", "城市", "省份", "省市", "城", "省", "市", "地区", "区县", "县市",
    "国家", "县",
  ]

  /// 两江新区、长寿区上榜2个项目: whether each has so many or both together, nothing tells.
  private func isOfList(_ finding: Finding, _ clause: Clause, _ sentence: SentenceReading) -> Bool {
    guard !item.topic.isReport, Self.singles.contains(finding.rule), let name = finding.subject
    else { return false }
    return NameList.runs(in: clause.range, of: sentence).contains { run in
      run.count > 1 && run.contains(name) && run[0].range.lowerBound == clause.range.lowerBound
    }
  }

  private static let singles: Set<String> = ["plain", "increment", "share-of", "growth-rate"]

  /// 陈仓、洋县园区产值: of one number no one can tell which of several it is of.
  private func isListed(_ name: NameMention, in sentence: SentenceReading) -> Bool {
    NameList.runs(in: sentence.range, of: sentence).contains { $0.count > 1 && $0.contains(name) }
  }
}
