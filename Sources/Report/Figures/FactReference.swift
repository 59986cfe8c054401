import Diagnostics
import Model
import Quantities

/// What a figure link points at: `fact:shanghai/ai-talent@2023`.
struct FactReference: Hashable {
  var place: String
  var metric: String
  /// Nil for the latest figure.
  var period: Period?

  /// Why an address cannot be read.
  enum Problem: Error, Hashable {
    case form
    case period(String)
  }

  /// Reads what stands behind `fact:`.
  init(_ address: some StringProtocol) throws(Problem) {
    let parts = address.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "/", omittingEmptySubsequences: false)
    guard path.count == 2, !path[0].isEmpty, !path[1].isEmpty else { throw .form }
    place = String(path[0])
    metric = String(path[1])
    guard parts.count == 2 else { return }
    guard let period = Period(parts[1]) else { throw .period(String(parts[1])) }
    self.period = period
  }
}

/// Finds the data point that a figure link means, or says what is wrong with the link.
struct FactResolver {
  let model: FactModel

  /// The data point, or a diagnostic with what nearly matched.
  func resolve(_ address: String, at location: SourceLocation) -> Result<DataPoint, Reported> {
    do {
      return try .success(dataPoint(FactReference(address), at: location))
    } catch let problem as FactReference.Problem {
      return .failure(Reported(malformed(address, problem, at: location)))
    } catch let reported as Reported {
      return .failure(reported)
    } catch {
      return .failure(Reported(malformed(address, .form, at: location)))
    }
  }

  /// A diagnostic on its way to the page's list.
  struct Reported: Error {
    var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) {
      self.diagnostic = diagnostic
    }
  }

  /// The place of an id or of a Chinese name that is unique.
  func place(_ name: String, at location: SourceLocation) throws(Reported) -> Place {
    if let place = model.catalogPlace(name) { return place }
    let named = (model.catalog.places(named: name) + model.places(called: name))
      .uniqued(by: \.id)
    if named.count == 1 { return named[0] }
    let candidates = named.isEmpty ? suggestionForPlace(name) : named.map(\.id).sorted()
    throw Reported(
      Diagnostic(
        .error,
        named.isEmpty ? "unknown-place" : "ambiguous-place",
        at: location,
        named.isEmpty ? "no place ‘\(name)’" : "‘\(name)’ is the name of \(named.count) places",
        help: candidates.isEmpty
          ? "write the id of a place that has a page, or its Chinese name"
          : "write " + candidates.map { "`\($0)`" }.joined(separator: " or ")
      )
    )
  }

  /// The metric of an id, in the catalog or open.
  func metric(_ id: String, at location: SourceLocation) throws(Reported) -> Metric {
    if let metric = model.catalogMetric(id) { return metric }
    if let metric = model.dataPoints(of: id).first?.metric { return metric }
    throw Reported(
      Diagnostic(
        .error,
        "unknown-metric",
        at: location,
        "no metric ‘\(id)’",
        help: idOfMetric(worded: id).map { "write `\($0)`, its id" }
          ?? suggestion(for: id, among: model.catalog.metrics.keys.sorted())
          .map { "did you mean `\($0)`?" }
          ?? "add it to seeds/catalog/metrics.yml, or use one that has figures"
      )
    )
  }

  /// The id of the metric that is meant by its name or a wording instead.
  private func idOfMetric(worded name: String) -> String? {
    model.catalog.metric(worded: name)?.id
      ?? model.dataPoints.first { $0.metric.name == name }?.metric.id
  }

  /// The topic of an id.
  func topic(_ id: String, at location: SourceLocation) throws(Reported) -> Topic {
    if let topic = model.catalogTopics.first(where: { $0.id == id }) { return topic }
    let ids = model.catalogTopics.map(\.id)
    throw Reported(
      Diagnostic(
        .error,
        "unknown-topic",
        at: location,
        "no topic ‘\(id)’",
        help: suggestion(for: id, among: ids).map { "did you mean `\($0)`?" }
          ?? "the topics are " + ids.joined(separator: ", ")
      )
    )
  }

  /// The source of a name as in its page's address.
  func source(_ name: String, at location: SourceLocation) throws(Reported) -> SourceProfile {
    if let source = model.source(named: name) { return source }
    throw unknown(isSource: true, name, among: model.sources.map(\.id.name), at: location)
  }

  /// The policy of an id as in its page's address.
  func policy(_ id: String, at location: SourceLocation) throws(Reported) -> Policy {
    if let policy = model.policy(id) { return policy }
    throw unknown(isSource: false, id, among: model.policies.map(\.id), at: location)
  }

  private func unknown(
    isSource: Bool,
    _ name: String,
    among names: [String],
    at location: SourceLocation
  ) -> Reported {
    Reported(
      Diagnostic(
        .error,
        isSource ? "unknown-source" : "unknown-policy",
        at: location,
        "no \(isSource ? "source" : "policy") ‘\(name)’",
        help: suggestion(for: name, among: names).map { "did you mean `\($0)`?" }
          ?? "write the name in the address of its page"
      )
    )
  }

  private func dataPoint(_ reference: FactReference, at location: SourceLocation)
    throws(Reported) -> DataPoint
  {
    let place = try place(reference.place, at: location)
    let metric = try metric(reference.metric, at: location)
    let points = model.dataPoints(of: metric.id, in: place.id)
    if let period = reference.period {
      if let point = points.first(where: { $0.period == period }) { return point }
    } else if let point = model.latest(of: metric.id, in: place.id) {
      return point
    }
    let others = points.map { "`\($0.key.address)`" }
    throw Reported(
      Diagnostic(
        .error,
        "no-figure",
        at: location,
        "no source gives ‘\(metric.name)’ for \(place.name)"
          + (reference.period.map { " in \($0.worded)" } ?? ""),
        help: others.isEmpty
          ? "take the link out, or add a source that states the figure"
          : "there is " + others.joined(separator: ", ")
      )
    )
  }

  private func suggestionForPlace(_ name: String) -> [String] {
    let names = model.places.flatMap { [$0.id, $0.name] }
    let near = suggestion(for: name, among: names) ?? model.catalog.suggestedPlace(for: name)
    return near.map { [$0] } ?? []
  }

  private func malformed(
    _ address: String,
    _ problem: FactReference.Problem,
    at location: SourceLocation
  ) -> Diagnostic {
    let what =
      switch problem {
      case .form: "‘fact:\(address)’ is no figure link"
      case .period(let text): "‘\(text)’ is no period"
      }
    return Diagnostic(
      .error,
      "figure-link",
      at: location,
      what,
      help: "write fact:PLACE/METRIC or fact:PLACE/METRIC@PERIOD, "
        + "with a period like 2023, 2023-07 or 2016..2022"
    )
  }
}
