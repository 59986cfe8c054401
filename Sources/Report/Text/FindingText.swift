import Model
import Quantities

/// The words in which findings are told: the values are computed, the sentences stand in the catalog.
enum FindingText {
  static var nationwide: String { text("findings.nationwide") }
  static var country: String { text("findings.country") }
  static var policiesSubtitle: String { text("findings.policies-subtitle") }
  static var timeSubtitle: String { text("findings.time-subtitle") }
  static var shareUndated: String { text("findings.share-undated") }
  static var datesInferred: String { text("findings.dates-inferred") }

  /// 北京6.72万亿元居首, 上海4.36万亿元第二.
  static func leads(_ figure: String) -> String { text("findings.leads", ["figure": figure]) }

  static func leads(_ figure: String, before second: String) -> String {
    text("findings.leads-before", ["figure": figure, "second": second])
  }

  static func rank(_ figure: String, _ rank: Int, leader: Place) -> String {
    text(
      "findings.rank",
      ["figure": figure, "rank": ordinal(rank), "leader": leader.name]
    )
  }

  /// 融资金额、企业数量：北京两项都居首.
  static func leadsAll(_ metrics: [String], _ place: Place) -> String {
    text(
      "findings.leads-all",
      [
        "metrics": metrics.joined(separator: InterfaceText.and), "place": place.name,
        "count": ordinal(metrics.count),
      ]
    )
  }

  /// 规上企业183家到350家.
  static func change(of metric: String, from first: Quantity, to last: Quantity) -> String {
    text(
      "findings.change",
      [
        "metric": metric, "first": first.worded().description, "last": last.worded().description,
      ]
    )
  }

  static func disputed(_ finding: String, _ figure: Quantity) -> String {
    text("findings.disputed", ["finding": finding, "figure": figure.worded().description])
  }

  static func alongside(_ metric: String, _ other: String) -> String {
    text("findings.alongside", ["metric": metric, "other": other])
  }

  /// 上海：7份政策文件，2017—2025年.
  static func policies(of place: String, count: Int, years: [Int]) -> String {
    let number = String(count)
    guard let first = years.min(), let last = years.max() else {
      return text("findings.policies", ["place": place, "count": number])
    }
    return text(
      "findings.policies-dated",
      ["place": place, "count": number, "years": self.years(first, last)]
    )
  }

  static func years(_ first: Int, _ last: Int) -> String {
    first == last
      ? text("findings.year", ["year": String(first)])
      : text("findings.years", ["first": String(first), "last": String(last)])
  }

  static func earlierPolicies(_ count: Int) -> String {
    text("findings.policies-earlier", ["count": String(count)])
  }

  static func inferredPolicies(_ titles: [String]) -> String {
    text("findings.policies-inferred", ["titles": titles.joined(separator: InterfaceText.and)])
  }

  /// 一, 二, 三 … 十; digits beyond.
  static func ordinal(_ rank: Int) -> String {
    let words = text("findings.ordinals").split(separator: " ")
    return words.indices.contains(rank - 1) ? String(words[rank - 1]) : String(rank)
  }

  private static func text(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    InterfaceCatalog.current.text(key, values)
  }
}
