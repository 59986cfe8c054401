package import Diagnostics
package import Model
import Quantities

/// What a person asks `factbook explain` for: a place, a metric, or both with or without a period.
///
/// Places and metrics go by id or by Chinese name.
package struct ExplanationQuery: Sendable {
  private let model: FactModel

  package init(_ model: FactModel) {
    self.model = model
  }

  package enum Answer: Sendable {
    /// The latest first; never empty.
    case figures([DataPoint])
    /// What there is for a place or a metric alone; never empty.
    case holdings(Holdings)
  }

  /// Why a question has no answer: a diagnostic, and what there is instead.
  package struct Failure: Error, Sendable {
    package var diagnostic: Diagnostic
    private var choices: Choices

    private enum Choices {
      case none
      case figures(Holdings)
      case names(Inventory)
    }

    fileprivate init(_ diagnostic: Diagnostic) {
      self.diagnostic = diagnostic
      choices = .none
    }

    fileprivate init(_ diagnostic: Diagnostic, _ holdings: Holdings) {
      self.diagnostic = diagnostic
      choices = .figures(holdings)
    }

    fileprivate init(_ diagnostic: Diagnostic, _ inventory: Inventory) {
      self.diagnostic = diagnostic
      choices = .names(inventory)
    }

    /// What there is instead.
    package func lines(for terminal: Terminal) -> [String] {
      switch choices {
      case .none: []
      case .figures(let holdings): holdings.lines(for: terminal)
      case .names(let inventory): inventory.lines(for: terminal)
      }
    }
  }

  /// Reads a question such as `shanghai/ai-talent@2023`, `上海/人工智能人才`, `上海`.
  package func answer(to question: String) throws(Failure) -> Answer {
    guard question.contains("/") else { return try .holdings(holdings(of: question)) }
    let reference: FactReference
    do { reference = try FactReference(question) } catch { throw malformed(question, error) }
    let place = try found(place: reference.place, with: reference.metric)
    let metric = try found(metric: reference.metric, of: place)
    let points = Array(model.dataPoints(of: metric.id, in: place.id).reversed())
    let asked = points.filter { reference.period == nil || $0.period == reference.period }
    guard asked.isEmpty else { return .figures(asked) }
    let period = reference.period.map { " in \($0.iso)" } ?? ""
    let message = "no source gives ‘\(metric.name)’ for \(place.name)\(period)"
    guard !points.isEmpty else { throw silent(message, about: place) }
    let others = points.map { "`\($0.key.address)`" }.uniqued().joined(separator: ", ")
    throw Failure(
      Diagnostic(.error, "no-figure", at: Self.location, message, help: "there is \(others)")
    )
  }

  /// Where a diagnostic about a question stands: no file.
  private static let location = SourceLocation(file: "explain")

  private func holdings(of name: String) throws(Failure) -> Holdings {
    if let place = candidates(forPlace: name).first { return Holdings(of: place, in: model) }
    if let metric = metrics(named: name).first, !model.dataPoints(of: metric.id).isEmpty {
      return Holdings(of: metric, in: model)
    }
    if let place = try? resolver.place(name, at: Self.location) { throw silent(about: place) }
    if let metric = try? resolver.metric(name, at: Self.location) {
      throw silent("no source gives a figure for ‘\(metric.name)’", about: nil)
    }
    let names = placeNames + metricNames
    throw unknown("unknown-place", "no place and no metric ‘\(name)’", name, names)
  }

  private func found(place name: String, with metric: String) throws(Failure) -> Place {
    let candidates = candidates(forPlace: name)
    if candidates.count == 1 { return candidates[0] }
    do { return try resolver.place(name, at: Self.location) } catch {
      guard error.diagnostic.id != "ambiguous-place" else { throw Failure(error.diagnostic) }
      let failure = unknown("unknown-place", "no place ‘\(name)’", name, placeNames)
      guard let metric = metrics(named: metric).first else { throw failure }
      throw Failure(failure.diagnostic, Holdings(of: metric, in: model))
    }
  }

  private func found(metric name: String, of place: Place) throws(Failure) -> Metric {
    if let metric = metrics(named: name).first { return metric }
    do { return try resolver.metric(name, at: Self.location) } catch {
      let failure = unknown("unknown-metric", "no metric ‘\(name)’", name, metricNames)
      guard hasFigures(place) else { throw failure }
      throw Failure(failure.diagnostic, Holdings(of: place, in: model))
    }
  }

  private var resolver: FactResolver { FactResolver(model: model) }

  /// Places of the name that have figures: an ambiguous name with one of them means that one.
  private func candidates(forPlace name: String) -> [Place] {
    let places = model.dataPoints.map(\.place).uniqued(by: \.id)
    if let place = places.first(where: { $0.id == name }) { return [place] }
    return places.filter { $0.name == name || $0.aliases.contains(name) }
  }

  /// The metric of an id, a name, another wording or the words of a source.
  private func metrics(named name: String) -> [Metric] {
    let metrics = model.metrics
    if let metric = metrics.first(where: { $0.id == name || $0.name == name }) { return [metric] }
    if let metric = model.catalog.metric(worded: name) { return [metric] }
    let worded = Set(model.claims.filter { $0.metricWords == name }.map(\.metric.id))
    return metrics.filter { worded.contains($0.id) }
  }

  private func hasFigures(_ place: Place) -> Bool {
    model.dataPoints.contains { $0.place.id == place.id }
  }

  private var placeNames: [String] {
    model.dataPoints.map(\.place).uniqued(by: \.id).flatMap { [$0.id, $0.name] }
  }

  private var metricNames: [String] { model.metrics.flatMap { [$0.id, $0.name] } }

  private func unknown(_ id: String, _ message: String, _ name: String, _ names: [String])
    -> Failure
  {
    let help = suggestion(for: name, among: names).map { "did you mean `\($0)`?" }
    return Failure(
      Diagnostic(.error, id, at: Self.location, message, help: help ?? "take one of those below"),
      Inventory(model)
    )
  }

  private func silent(_ message: String? = nil, about place: Place?) -> Failure {
    let diagnostic = Diagnostic(
      .error,
      "no-figure",
      at: Self.location,
      message ?? "no source gives a figure for \(place?.name ?? "it")",
      help: "take one of those below, or add a source that states it"
    )
    guard let place, hasFigures(place) else { return Failure(diagnostic, Inventory(model)) }
    return Failure(diagnostic, Holdings(of: place, in: model))
  }

  private func malformed(_ question: String, _ problem: FactReference.Problem) -> Failure {
    let message =
      switch problem {
      case .form: "‘\(question)’ is no address"
      case .period(let text): "‘\(text)’ is no period"
      }
    return Failure(
      Diagnostic(
        .error,
        "figure-link",
        at: Self.location,
        message,
        help: "write PLACE/METRIC or PLACE/METRIC@PERIOD, such as `shanghai/ai-talent@2023`"
      )
    )
  }
}
