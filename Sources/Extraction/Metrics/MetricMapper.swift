import Corpus
import Diagnostics
import Model
import Quantities

/// Finds the catalog's metric for the words by which a text measures.
struct MetricMapper: Sendable {
  private let catalog: Catalog

  init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  /// What the words around leave out of a wording.
  struct Surroundings: Equatable, Sendable {
    /// What the document is about as a whole: wordings may leave it out there.
    var fields: [MetricWording]
    /// What the paragraph is about: 人形机器人方面，….
    var aspect: String?
    /// The title of the report that the figures are from: a 得分 there is one of its index.
    var report: String?

    static func == (left: Surroundings, right: Surroundings) -> Bool {
      left.fields == right.fields && isSame(left.aspect, right.aspect)
        && isSame(left.report, right.report)
    }

    private static func isSame(_ left: String?, _ right: String?) -> Bool {
      guard let left, let right else { return left == nil && right == nil }
      return left.isByteForByte(right)
    }
  }

  /// The catalog's metric where words and unit agree with one; else an open metric of these words.
  func metric(for words: String, unit: Unit?, in surroundings: Surroundings) -> Metric {
    if let metric = known(words, unit: unit, in: surroundings) { return metric }
    // A flow is of a year, whether 每年 is said or not.
    if let rest = RateWords.withoutYearly(words),
      let flow = known(rest, unit: unit, in: surroundings), flow.kind == .flow
    {
      return flow
    }
    return Metric.open(name: words, wording: MetricWording(words), unit: unit)
  }

  private func known(_ words: String, unit: Unit?, in surroundings: Surroundings) -> Metric? {
    for wording in [words] + variants(of: words) {
      let found = candidates(for: wording, as: MetricWording(wording), in: surroundings)
      if let metric = found.first(where: { fits($0, unit) }) { return metric }
    }
    return nil
  }

  private func candidates(
    for words: String,
    as wording: MetricWording,
    in surroundings: Surroundings
  ) -> [Metric] {
    let written = catalog.metric(worded: wording)
    let ofAspect = surroundings.aspect.flatMap { catalog.metric(worded: $0 + words) }
    let ofReport = surroundings.report.flatMap { catalog.metric(worded: Self.stem($0) + words) }
    let ofField = surroundings.fields.compactMap { catalog.metric(worded: wording, field: $0) }
    return [written, ofAspect, ofReport].compactMap { $0 } + ofField
  }

  /// What a report measures, by its title: 中国城市人工智能发展指数报告(2020-2021) → …发展指数.
  private static func stem(_ title: String) -> String {
    let plain = PolicyTitle.withoutTrailingBrackets(title)
    return plain.ends(with: "报告") ? String(plain.dropLast("报告".count)) : plain
  }

  /// Other wordings of the same: with a verb at the end put first (大模型通过备案, 通过备案大模型), without a
  /// light verb, without the number of a base.
  private func variants(of words: String) -> [String] {
    let text = SourceText(line: words)
    let whole = text.range
    var wordings: [String] = []
    if let verb = Self.verbs.trailing(whole, of: text), verb != whole {
      wordings.append(text[verb] + text[0..<verb.lowerBound])
    }
    if let verb = Self.lightVerbs.leading(whole, of: text), verb != whole {
      wordings.append(text[verb.upperBound..<whole.upperBound])
    }
    for particle in whole where text[particle] == "的" {
      wordings.append(text[particle + 1..<whole.upperBound] + text[0..<particle])
    }
    if let base = Self.countedBases.first(in: whole, of: text) {
      wordings.append(text[0..<base.lowerBound] + "占" + text[base.upperBound..<whole.upperBound])
    }
    return wordings
  }

  private func fits(_ metric: Metric, _ unit: Unit?) -> Bool {
    guard let expected = metric.unit, let unit else { return true }
    return expected == unit || Unit.counters.contains(expected) && Unit.counters.contains(unit)
  }

  /// Verbs that say no more than that there is something.
  private static let lightVerbs: WordSet = [
    "连续发布", "征集到", "发布", "提出", "推出", "出台", "连出", "拥有", "聚集", "集聚", "形成", "举办", "吸引",
    "达成", "批复", "推动", "征集", "提供", "汇聚", "建有", "设有", "启动", "累计", "累计培育", "累计认定", "累计建成",
    "累计集聚", "累计聚集", "累计引进", "累计发布", "累计形成", "累计举办",
  ]
  /// A share is of the thing, not of its number.
  private static let countedBases: WordSet = ["数量占", "总数占", "规模占"]
  /// Verbs that a text puts behind what it counts and a catalog before it.
  private static let verbs: WordSet = [
    "通过备案", "完成备案", "备案", "入驻", "签约", "发布", "落地", "开工", "获批", "入选", "投产", "建成",
  ]
}
