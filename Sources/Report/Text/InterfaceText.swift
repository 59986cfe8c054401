import Model
import Quantities

/// Every word of the pages that is neither a source's nor a template's, from ``InterfaceCatalog``.
package enum InterfaceText {
  /// Before the link of a page that is found elsewhere now.
  static var moved: String { text("pages.moved") }
  static var seeSentence: String { text("evidence.see-sentence") }
  static var sources: String { text("evidence.sources") }
  static var dayOfAccess: String { text("evidence.day-of-access") }
  static var cite: String { text("evidence.cite") }
  static var previousQuote: String { text("evidence.previous-quote") }
  static var nextQuote: String { text("evidence.next-quote") }
  static var policy: String { text("evidence.policy") }

  static var inferred: String { text("marks.inferred") }
  static var undated: String { text("marks.undated") }
  static var ownerUnclear: String { text("marks.owner-unclear") }
  static var placeUnknown: String { text("marks.place-unknown") }

  static var dataTable: String { text("tables.data-table") }
  static var metricColumn: String { text("tables.metric") }
  static var placeColumn: String { text("tables.place") }
  static var valueColumn: String { text("tables.value") }
  static var sourceColumn: String { text("tables.source") }
  static var definitionColumn: String { text("tables.definition") }
  static var restOfFigures: String { text("tables.rest") }
  static var withoutTopic: String { text("tables.without-topic") }
  static var otherFigures: String { text("tables.others") }
  static var policyColumns: [String] {
    [text("tables.document"), text("tables.date"), text("tables.measures")]
  }

  static var rankOpen: String { text("comparisons.open") }
  static var coverageLabel: String { text("comparisons.coverage-label") }
  static func coverageCaption(hasRest: Bool) -> String {
    text("comparisons.coverage")
      + (hasRest ? clause + text("comparisons.coverage-rest-meaning") : "")
  }
  static var coverageNone: String { text("comparisons.coverage-none") }
  static var coverageTotal: String { text("comparisons.coverage-total") }
  static var coverageRest: String { text("comparisons.coverage-rest") }

  static var namedTogether: String { text("policies.named-together") }
  static var samePlaceAndYear: String { text("policies.same-place-and-year") }

  static var periodInferred: String { text("findings.period-inferred") }
  static var wholesDiffer: String { text("findings.wholes-differ") }
  static var panelsDiffer: String { text("findings.panels-differ") }
  static var intervals: String { text("findings.intervals") }
  static var marksTitle: String { text("findings.marks-title") }
  static var onlyOneTime: String { text("left-out.one-time") }
  static var onlyOnePanel: String { text("left-out.one-panel") }

  /// The text of a key in the language of the report that is being made.
  static func text(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    InterfaceCatalog.current.text(key, values)
  }
}

// MARK: - Evidence

extension InterfaceText {
  static func inferredDate(_ date: String) -> String {
    text("evidence.date-inferred", ["date": date])
  }

  static var documentColumns: [String] {
    [text("tables.source-document"), text("tables.date"), text("tables.numbers")]
  }

  static func otherDisputes(_ count: Int) -> String {
    text("disputes.others", ["count": String(count)])
  }

  static func andSources(_ count: Int) -> String {
    text("evidence.more-sources", ["count": String(count)])
  }

  /// The publishers at a mark of a chart; of many the first.
  static func label(of publishers: [String]) -> [String] {
    publishers.count > 3 ? [self.publishers([publishers[0]], of: publishers.count)] : publishers
  }

  static func wordings(_ count: Int) -> String {
    text("evidence.wordings", ["count": String(count)])
  }

  /// Of a long ranking on the page of one of its places.
  static func onlyFirstAndNear(_ place: Place, rest: Int) -> String {
    text("findings.only-first-and-near", ["place": place.name, "count": String(rest)])
  }

  static var onlyExtremes: String { text("findings.only-extremes") }

  /// 青年报、央视网等12家.
  static func publishers(_ names: [String], of count: Int) -> String {
    let names = names.joined(separator: and)
    return text("evidence.more-publishers", ["names": names, "count": String(count)])
  }

  static func sourceLabel(_ number: Int, _ publisher: String) -> String {
    text("evidence.source-label", ["number": String(number), "publisher": publisher])
  }

  /// 央视网，2023年7月8日 or 经信委，转引自青年报，2024年6月（日期据正文推断）.
  static func sourceLine(_ source: SourceProfile, relaying origins: [String] = []) -> String {
    let date = source.date.map { date in
      source.isDateInferred ? text("evidence.date-inferred", ["date": date.worded]) : date.worded
    }
    let publisher = source.publisher ?? source.title
    let others = origins.filter { $0 != publisher }.joined(separator: and)
    let credit = others.isEmpty ? publisher : relayed(others, by: publisher)
    return [credit, date ?? undated].joined(separator: comma)
  }

  /// 启信宝《中国人工智能产业图鉴》，转引自央视网.
  static func relayed(_ origin: String, by publisher: String) -> String {
    text("evidence.relayed", ["origin": origin, "publisher": publisher])
  }

  static func holdings(figures: Int, sources: Int) -> String {
    text(
      "evidence.claims-and-sources",
      ["figures": String(figures), "sources": String(sources)]
    )
  }

  /// The text of a verdict's badge: 佐证 2, 同源 2, 单源, 分歧：年份, 已更新.
  static func badge(_ verdict: Verdict) -> String { badge(verdict, count: verdict.count) }

  static func badge(_ verdict: Verdict, count: String) -> String {
    text("badges." + verdict.key, ["count": count])
  }

  /// What a badge means.
  static func explanation(_ verdict: Verdict) -> String {
    text("meanings." + verdict.key, ["count": verdict.count])
  }

  /// The class by which the style sheet tells verdicts apart.
  static func badgeClass(_ verdict: Verdict) -> String {
    switch verdict {
    case .single, .several, .superseded: "badge single"
    case .corroborated: "badge agree"
    case .sameOrigin: "badge same"
    case .disputed: "badge conflict"
    }
  }

  static func yearEnd(_ year: Int) -> String { text("marks.year-end", ["year": String(year)]) }
}

extension Verdict {
  /// Its name in the catalog.
  fileprivate var key: String {
    switch self {
    case .single: "single"
    case .corroborated: "corroborated"
    case .sameOrigin: "same-origin"
    case .disputed(.value): "disputed-value"
    case .disputed(.period): "disputed-period"
    case .several: "several"
    case .superseded: "superseded"
    }
  }

  fileprivate var count: String {
    switch self {
    case .corroborated(let count), .sameOrigin(let count): String(count)
    default: ""
    }
  }
}

// MARK: - Tables and comparisons

extension InterfaceText {
  /// What tells a table without title from the others of its page: 上海人才数字.
  static func figuresLabel(_ names: [String]) -> String {
    text("tables.figures-label", ["of": names.joined()])
  }

  /// What tells a table of policies from the others of its page.
  static func policiesLabel(isDated: Bool?) -> String {
    switch isDated {
    case nil: text("tables.policies-label")
    case true?: text("tables.policies-dated")
    case false?: text("tables.policies-undated")
    }
  }

  /// The heading above whom a place is compared with.
  static func besideWhom(of place: Place?) -> String {
    text(place == nil ? "comparisons.leads" : "comparisons.beside")
  }

  static func rank(_ rank: Int) -> String {
    rank == 1
      ? text("comparisons.leads") : text("comparisons.ordinal", ["rank": FindingText.ordinal(rank)])
  }

  /// 北京居首; nil for a rank that is left open.
  static func named(_ place: Place, rank: Int?) -> String {
    rank.map { text("comparisons.named", ["place": place.name, "rank": Self.rank($0)]) }
      ?? text("comparisons.named-open", ["place": place.name])
  }

  static func places(_ count: Int) -> String {
    text("comparisons.places", ["count": String(count)])
  }

  /// 上海、北京; of more than two lines of a page the first twelve and how many there are.
  static func list(_ names: [String]) -> String {
    let named = names.prefix(mostNamed).joined(separator: and)
    guard names.count > mostNamed else { return named }
    return text("comparisons.more-places", ["places": named, "count": String(names.count)])
  }

  private static let mostNamed = 12

  static func ranksLabel(_ place: Place?) -> String {
    text("comparisons.ranks-label", ["place": place?.name ?? ""])
  }

  static func sources(_ count: Int) -> String {
    text("comparisons.coverage-sources", ["count": String(count)])
  }

  static func definitions(of subject: String, count: Int) -> String {
    text("comparisons.definitions", ["subject": subject, "count": String(count)])
  }

  /// The level of the places that a comparison compares.
  static func level(_ kind: Place.Kind) -> String { text("levels." + kind.rawValue) }
}

// MARK: - Charts, policies, sources

extension InterfaceText {
  static func derived(_ formula: String) -> String {
    text("findings.derived", ["formula": formula])
  }

  static func onlyInTable(_ count: Int) -> String {
    text("findings.only-in-table", ["count": String(count)])
  }

  static func span(_ span: Period) -> String { text("policies.span", ["span": span.worded]) }

  static func status(_ status: Policy.Status) -> String {
    switch status {
    case .draft: text("policies.draft")
    case .deliberated: text("policies.deliberated")
    case .issued: text("policies.issued")
    case .inForce: text("policies.in-force")
    }
  }

  static var leftOut: String { text("left-out.begin") }

  static func andOthers(_ count: Int) -> String {
    text("left-out.more", ["count": String(count)])
  }

  static func because(_ reason: String) -> String { text("left-out.because", ["reason": reason]) }

  /// Why a figure is not on a chart's scale.
  static func reason(_ reason: ComparableGroup.Reason, period: Period?) -> String {
    switch reason {
    case .period: period.map { text("left-out.period", ["period": $0.worded]) } ?? undated
    case .unit: text("left-out.unit")
    case .part(let whole): text("left-out.part", ["whole": whole.name])
    case .level: text("left-out.level")
    case .basis: text("left-out.basis")
    case .unclear: ownerUnclear
    case .several: text("left-out.several")
    }
  }

  /// Why a number of a source did not become a claim.
  static func reason(_ reason: SetAside.Reason) -> String {
    switch reason {
    case .noSubject: text("set-aside.no-subject")
    case .noMetric: text("set-aside.no-metric")
    case .unproven: text("set-aside.unproven")
    case .rejected: text("set-aside.rejected")
    case .decoy: text("set-aside.decoy")
    case .time: text("set-aside.time")
    case .furniture: text("set-aside.furniture")
    }
  }
}
