import Diagnostics
import Model
package import Quantities

/// What a site told at one time: every figure, with the sentences that state it.
///
/// `history/NAME.json` holds one; what is told between two is what has changed.
package struct Snapshot: Hashable, Sendable, Codable {
  /// The file's name without `.json`; part of addresses.
  package var name: String
  /// The day of which it is, as the user says.
  package var date: CalendarDate
  /// Sorted by key; each key once.
  package var figures: [Figure]

  package init(name: String, date: CalendarDate, figures: [Figure]) {
    self.name = name
    self.date = date
    self.figures = figures
  }

  /// The present figures of a report.
  package init(of report: ReportInput, name: String, date: CalendarDate) {
    self.init(
      name: name,
      date: date,
      figures: report.model.dataPoints.map { Figure($0, in: report.model) }.sorted()
    )
  }

  /// One data point as readers saw it.
  package struct Figure: Hashable, Sendable, Codable {
    package var key: Key
    package var placeName: String
    package var metricName: String
    /// The figures shown, as sources write them: several where they differ over it.
    package var shown: [String]
    /// The verdict's code.
    package var verdict: String
    /// Each sentence once, in the order of the claims.
    package var sentences: [Sentence]
  }

  /// What makes two figures the same figure at two times.
  package struct Key: Hashable, Sendable, Codable {
    package var place: String
    package var metric: String
    /// ISO 8601; nil where no source dates the figure.
    package var period: String?
    package var basis: String
    /// What it is measured in; nil for general counters.
    package var unit: String?
  }

  /// A sentence with who published it.
  package struct Sentence: Hashable, Sendable, Codable {
    package var source: String
    /// 青年报，2024年6月.
    package var publisher: String
    package var text: String
  }
}

extension Snapshot.Figure {
  init(_ point: DataPoint, in model: FactModel) {
    key = Snapshot.Key(point.key)
    placeName = point.place.name
    metricName = point.metric.name
    shown = Self.shown(of: point)
    verdict = point.verdict.code
    sentences = point.claims.map(\.sentence).uniqued().map { sentence in
      let profile = model.source(sentence.source)
      return Snapshot.Sentence(
        source: sentence.source.name,
        publisher: profile.map { InterfaceText.sourceLine($0) } ?? sentence.source.name,
        text: sentence.text.split(whereSeparator: \.isNewline).joined()
      )
    }
  }

  /// Whether readers are told the same, whoever else may say so by now.
  func tellsTheSame(as other: Snapshot.Figure) -> Bool {
    shown == other.shown && verdict == other.verdict
  }
}

extension Snapshot.Key {
  init(_ key: DataPoint.Key) {
    place = key.place
    metric = key.metric
    period = key.period?.iso
    basis = key.basis.rawValue
    unit = key.dimension?.symbol
  }

  private var parts: [String] { [place, metric, period ?? "", basis, unit ?? ""] }
}

extension Snapshot.Key: Comparable {
  package static func < (left: Snapshot.Key, right: Snapshot.Key) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}

extension Snapshot.Figure: Comparable {
  package static func < (left: Snapshot.Figure, right: Snapshot.Figure) -> Bool {
    left.key < right.key
  }
}
