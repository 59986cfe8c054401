package import Diagnostics
import Quantities
package import Settings

extension ReviewEntry {
  /// Reads the list under `reviews` of a sidecar file.
  ///
  /// - Parameters:
  ///   - sidecar: the whole file; its other keys are read elsewhere.
  ///   - catalog: the places and metrics that reviews may name.
  /// - Returns: the reviews without an error of their own, and everything that was wrong.
  package static func reading(
    _ sidecar: SettingsNode,
    catalog: Catalog
  ) -> (entries: [ReviewEntry], diagnostics: [Diagnostic]) {
    guard let list = sidecar.entries?.first(where: { $0.key == "reviews" })?.value, !list.isEmpty
    else { return ([], []) }
    guard let items = list.items else {
      let wrongType = Diagnostic(
        .error,
        "wrong-type",
        at: list.location,
        "‘reviews’ must be a list, not \(list.wording)",
        help: "begin each review with `- quote: …`"
      )
      return ([], [wrongType])
    }
    var entries: [ReviewEntry] = []
    var diagnostics: [Diagnostic] = []
    for item in items {
      var reader = ReviewReader(item, catalog: catalog)
      if let entry = reader.entry() { entries.append(entry) }
      diagnostics += reader.diagnostics
    }
    return (entries, diagnostics)
  }
}

/// Reads one review.
struct ReviewReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let catalog: Catalog
  private var reader: SettingsReader

  init(_ node: SettingsNode, catalog: Catalog) {
    self.catalog = catalog
    reader = SettingsReader(node)
  }

  /// Nil where anything is wrong: half a review would change a claim in a way that nobody decided.
  mutating func entry() -> ReviewEntry? {
    let quote = reader.string("quote", required: true)
    let decision = reader.choice("decision", of: Review.Decision.self, required: true)
    let reason = reader.string("reason", required: true)
    let expected = expectation()
    let changes = changes()
    if let decision { check(decision) }
    diagnostics += reader.finish()
    guard diagnostics.isEmpty, let quote, let decision, let reason else { return nil }
    return ReviewEntry(
      quote: quote,
      expected: expected,
      changes: changes,
      review: Review(decision: decision, reason: reason, location: reader.location)
    )
  }

  private mutating func expectation() -> ReviewEntry.Expectation? {
    guard var expect = reader.mapping("expect") else { return nil }
    let subject = expect.string("subject", required: true)
    let value = expect.decimal("value", required: true)
    let parts = expect.claimParts()
    let metric = expect.string("metric")
    let problems = expect.finish()
    diagnostics += problems
    guard problems.isEmpty, let subject, let value else { return nil }
    return ReviewEntry.Expectation(
      subject: subject,
      value: value,
      upper: parts.upper,
      metric: metric,
      unit: parts.unit,
      hedge: parts.hedge,
      period: parts.period,
      basis: parts.basis
    )
  }

  private mutating func changes() -> ReviewEntry.Changes {
    var changes = reader.claimParts()
    changes.subject = subject()
    changes.metric = reader.string("metric").flatMap { metric($0, unit: changes.unit) }
    changes.value = reader.decimal("value")
    changes.origin = origin()
    changes.unclear = reader.choice("unclear", of: Claim.Field.self)
    return changes
  }

  /// A place of the catalog by id or unique name; an unknown Chinese name is an organisation or event.
  private mutating func subject() -> Place? {
    guard let name = reader.string("subject") else { return nil }
    if let place = catalog.place(name) { return place }
    let named = catalog.places(named: name)
    if named.isEmpty, !name.utf8.allSatisfy({ $0 < 0x80 }) { return .open(name: name, parent: nil) }
    let candidates = named.isEmpty ? [catalog.suggestedPlace(for: name)] : named.map(\.id)
    report(
      named.isEmpty ? "unknown-place" : "ambiguous-place",
      at: "subject",
      named.isEmpty ? "no place ‘\(name)’" : "‘\(name)’ is the name of \(named.count) places",
      help: Self.advice(candidates, file: "places.yml")
    )
    return nil
  }

  /// A metric of the catalog by id or wording; other Chinese words are an open metric.
  private mutating func metric(_ words: String, unit: Unit?) -> Metric? {
    if let metric = catalog.metrics[words] ?? catalog.metric(worded: words) { return metric }
    guard words.utf8.allSatisfy({ $0 < 0x80 }) else { return .open(name: words, unit: unit) }
    report(
      "unknown-metric",
      at: "metric",
      "no metric ‘\(words)’",
      help: Self.advice([catalog.suggestedMetric(for: words)], file: "metrics.yml")
    )
    return nil
  }

  /// 启信宝《中国人工智能产业图鉴》, a body alone or a title alone.
  private mutating func origin() -> Origin? {
    guard let name = reader.string("origin") else { return nil }
    guard let open = name.firstIndex(of: "《"), let close = name.lastIndex(of: "》"), open < close
    else { return Origin(name: name) }
    return Origin(name: name, title: String(name[name.index(after: open)..<close]))
  }

  private mutating func check(_ decision: Review.Decision) {
    let hasChanges = Self.changeKeys.contains { reader.node($0) != nil }
    switch decision {
    case .accept, .reject:
      checkExpectation(decision, isRequired: true)
      guard hasChanges else { return }
      report(
        "review-changes",
        at: "decision",
        "a claim that is changed is neither accepted nor rejected",
        help: "write `decision: correct`, or take the changed parts away"
      )
    case .correct:
      checkExpectation(decision, isRequired: true)
      guard !hasChanges else { return }
      report(
        "review-changes",
        at: "decision",
        "the review corrects nothing",
        help: "add what the claim should say, such as `metric: …`, or write `decision: accept`"
      )
    case .add:
      checkExpectation(decision, isRequired: false)
      for key in ["subject", "metric", "value"] { _ = reader.node(key, required: true) }
    }
  }

  private static let changeKeys = [
    "subject", "metric", "value", "upper", "unit", "hedge", "period", "basis", "origin",
    "unclear",
  ]

  private mutating func checkExpectation(_ decision: Review.Decision, isRequired: Bool) {
    let isWritten = reader.node("expect") != nil
    guard isWritten != isRequired else { return }
    report(
      "review-expect",
      at: isWritten ? "expect" : "decision",
      isWritten
        ? "the rules did not find a claim that is added"
        : "it is not said which claim is meant, and what it said (`\(decision.rawValue)`)",
      help: isWritten
        ? "take `expect` away, or write `decision: correct`"
        : "add `expect: { subject: …, value: … }` as the rules read them"
    )
  }

  private static func advice(_ candidates: [String?], file: String) -> String {
    let names = candidates.compactMap { $0.map { "`\($0)`" } }
    return names.isEmpty
      ? "add it to seeds/catalog/\(file)" : "write " + names.joined(separator: " or ")
  }

  private mutating func report(_ id: String, at key: String, _ message: String, help: String) {
    reader.report(Diagnostic(.error, id, at: reader.location(of: key), message, help: help))
  }
}

extension SettingsReader {
  /// The parts that `expect` and the changes have in common.
  fileprivate mutating func claimParts() -> ReviewEntry.Changes {
    var parts = ReviewEntry.Changes()
    parts.upper = decimal("upper")
    parts.unit = unit("unit")
    parts.hedge = choice("hedge", of: Hedge.self)
    parts.period = period("period")
    parts.basis = choice("basis", of: Claim.Basis.self)
    return parts
  }

  private mutating func period(_ key: String) -> Period? {
    guard let text = string(key) else { return nil }
    if let period = Period(text) { return period }
    report(
      Diagnostic(
        .error,
        "invalid-period",
        at: location(of: key),
        "‘\(text)’ is no period",
        help: "write 2023, 2023-07, 2023-07-08 or a range such as 2016/2022"
      )
    )
    return nil
  }
}
