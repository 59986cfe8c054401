package import Corpus
package import Diagnostics
package import Model
import Quantities
import Locks

/// Everything a report is made of.
///
/// Like its model, it can keep a list of what it is asked, and there is no other way to its contents.
package struct ReportInput: Sendable {
  package let model: FactModel
  package let settings: ReportSettings
  /// Of all that it was made of, besides the settings; nil where nobody has said.
  let origin: Fingerprint?
  private let facts: ReportFacts
  private let log: PageReads?

  package init(
    model: FactModel,
    sources: [Source],
    setAside: [SourceID: [SetAside]],
    settings: ReportSettings,
    history: [Snapshot] = [],
    origin: Fingerprint? = nil
  ) {
    self.model = model
    self.origin = origin
    self.settings = settings
    facts = ReportFacts(model: model, sources: sources, setAside: setAside, history: history)
    log = nil
  }

  private init(_ other: ReportInput, _ log: PageReads) {
    model = other.model.noting(in: log.model)
    settings = other.settings
    origin = other.origin
    facts = other.facts
    self.log = log
  }

  /// The same report, which lists what it is asked.
  func noting(in log: PageReads) -> ReportInput { ReportInput(self, log) }

  private func facts(for read: PageRead) -> ReportFacts {
    log?.note(read)
    return facts
  }

  /// Those of the model, by id.
  package var sources: [SourceID: Source] {
    let all = model.sources.compactMap { profile in source(profile.id).map { (profile.id, $0) } }
    return Dictionary(all) { first, _ in first }
  }

  /// The numbers that did not become claims, with the reason, by source.
  package var setAside: [SourceID: [SetAside]] {
    Dictionary(model.sources.map { ($0.id, setAside(in: $0.id)) }) { first, _ in first }
  }

  package func source(_ id: SourceID) -> Source? { facts(for: .text(id)).sources[id] }

  /// The numbers of a source that did not become claims, with the reason.
  package func setAside(in source: SourceID) -> [SetAside] {
    facts(for: .setAside(source)).setAside[source] ?? []
  }

  /// The anchor of a quoted sentence on its source's page; empty for a sentence that nobody quotes.
  package func anchor(of sentence: Quote) -> String {
    facts(for: .anchors(sentence.source, sentence.range.lowerBound)).anchors.anchor(of: sentence)
  }

  /// The address of the sentence from the site's root.
  package func address(of sentence: Quote) -> String {
    page(of: sentence).path + "#" + anchor(of: sentence)
  }

  /// On which of the pages of its source's quotes a sentence stands, from 1.
  func part(of sentence: Quote) -> Int {
    facts(for: .anchors(sentence.source, sentence.range.lowerBound)).anchors.part(of: sentence)
  }

  private func page(of sentence: Quote) -> PagePath {
    QuoteParts.page(part(of: sentence), of: sentence.source)
  }

  /// The permanent place of a claim's number from the site's root: `sources/SOURCE.html#c-916`.
  package func permalink(of claim: Claim) -> String {
    page(of: claim.sentence).path + "#" + claim.anchor
  }

  /// `000_e366a8c5645a44c0/q-3f9a1c20`: what a `cite:` link takes.
  func name(of sentence: Quote) -> String {
    PagePath.sourceID(sentence.source.name) + "/" + anchor(of: sentence)
  }

  /// The sentence of a `cite:` link; nil where there is none.
  func sentence(named name: String) -> Quote? {
    facts(for: .sentence(named: name)).anchors.sentence(named: name)
  }

  /// What readers are told otherwise than before, the newest first.
  var changes: [ChangeSet] { facts(for: .changes).changes }

  /// The data points by what names them in snapshots.
  var presentPoints: [Snapshot.Key: DataPoint] { facts(for: .presentPoints).presentPoints }

  /// What may be compared.
  var comparisons: Comparisons { facts(for: .comparisons).comparisons }

  /// The model's places at home, those with most figures first.
  var comparedPlaces: [Place] { facts(for: .comparedPlaces).comparisons.places }

  /// The groups of a metric whose figures may share a scale.
  func groups(of metric: Metric) -> [ComparableGroup] {
    facts(for: .groupsOfMetric(metric.id)).comparisons.groups(of: metric)
  }

  /// The best group of each metric in which a place stands.
  func groups(with place: Place) -> [ComparableGroup] {
    facts(for: .groupsWithPlace(place.id)).comparisons.groups(with: place)
  }

  /// The tables for download, made when they are first asked for.
  var data: DataFiles {
    let facts = facts(for: .data)
    return facts.data.value {
      let report = ReportInput(self, PageReads())
      return InterfaceCatalog.$current.withValue(settings.words) { DataFiles(report: report) }
    }
  }

  /// The rows of claims in JSON, as ``DataTable/claims(_:in:)`` has them.
  func lines(of claims: [Claim]) -> [JSONLine] {
    claims.map { claim in
      facts(for: .anchors(claim.source, claim.sentence.range.lowerBound)).lines.line(of: claim) {
        DataTable.claims([claim], in: self).objects[0]
      }
    }
  }

  /// The rows of data points in JSON, as ``DataTable/dataPoints(_:)`` has them.
  func lines(of points: [DataPoint]) -> [JSONLine] {
    points.flatMap { point in
      facts.lines.lines(of: point) { DataTable.dataPoints([point]).objects }
    }
  }

  /// How many numbers of a source became claims, and why the others did not.
  package func coverage(of source: SourceID) -> Coverage {
    Coverage(claims: model.claims(of: source), setAside: setAside(in: source))
  }

  /// The sentence that counts a policy's measures, which need not be the one that names it.
  func sentence(of measures: PolicyMention.Measures) -> Quote {
    ReportFacts.sentence(of: measures, in: source(measures.quote.source))
  }
}

extension ReportInput {
  /// Of the answer to a question, for all but names, templates and images; see
  /// ``FactModel/fingerprint(of:)``.
  func fingerprint(of read: PageRead) -> Fingerprint {
    switch read {
    case .model(let read): model.fingerprint(of: read)
    case .text(let id): Fingerprint(of: facts.sources[id].map { [TextPrint($0)] } ?? [])
    case .setAside(let id): Fingerprint(of: setAside(in: id))
    case .anchors(let id, let start):
      Fingerprint(of: facts.anchors.anchors(of: id, startingAt: start))
    case .sentence(let name): Fingerprint(of: sentence(named: name).map { [$0] } ?? [])
    case .changes: Fingerprint(of: changes)
    case .presentPoints: model.fingerprint(of: .dataPoints)
    case .comparisons:
      Fingerprint(
        of: [Fingerprint(of: comparedPlaces)]
          + comparisons.metrics.map { fingerprint(of: $0.groups) }
      )
    case .comparedPlaces: Fingerprint(of: comparedPlaces)
    case .groupsOfMetric(let id):
      fingerprint(of: comparisons.metrics.first { $0.metric.id == id }?.groups ?? [])
    case .groupsWithPlace(let id):
      fingerprint(of: comparisons.groups(withPlace: id))
    case .data: Fingerprint(of: data.fingerprint)
    case .name, .template, .image: preconditionFailure("the page knows these")
    }
  }

  private func fingerprint(of groups: [ComparableGroup]) -> Fingerprint {
    Fingerprint(of: groups.map(fingerprint))
  }

  /// Of one of the report's comparisons; made once.
  private func fingerprint(of group: ComparableGroup) -> Fingerprint {
    if let print = facts.groupPrints.withLock({ $0[group.address] }) { return print }
    let print = Fingerprint(of: GroupPrint(group, in: model))
    facts.groupPrints.withLock { $0[group.address] = print }
    return print
  }

  /// A source's text with what was found to be its article.
  private struct TextPrint: Encodable {
    var text: String
    var paragraphs: [Range<Int>]
    var sentences: [Range<Int>]

    init(_ source: Source) {
      text = source.text
      paragraphs = source.paragraphs.map(\.range)
      sentences = source.sentences.map(\.range)
    }
  }

  /// A group by the fingerprints of its data points.
  private struct GroupPrint: Encodable {
    var metric: Metric
    var period: Period?
    var level: Place.Kind
    var points: [Fingerprint]
    var leftOut: [Fingerprint]
    var reasons: [ComparableGroup.Reason]

    init(_ group: ComparableGroup, in model: FactModel) {
      metric = group.metric
      period = group.period
      level = group.level
      points = group.points.map { model.fingerprint(of: .dataPoint($0.key)) }
      let excluded = model.leftOut(of: group)
      leftOut = excluded.map { model.fingerprint(of: .dataPoint($0.point.key)) }
      reasons = excluded.map(\.reason)
    }
  }
}
