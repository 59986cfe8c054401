package import Diagnostics
package import Model
import Quantities

/// What an author can name in templates and sidecar files, with its id.
package struct Listing: Sendable {
  private let headings: [String]
  private var rows: [[Cell]] = []

  /// What can be listed.
  package enum Subject: String, Sendable, CaseIterable {
    case places, metrics, sources, policies, topics
  }

  fileprivate enum Cell: Hashable, Sendable {
    case text(String)
    case count(Int)
  }

  /// - Parameters:
  ///   - subject: what to list.
  ///   - model: what the sources say.
  ///   - includesAll: whether entries of the catalogs are listed that no source speaks of.
  package init(of subject: Subject, in model: FactModel, includesAll: Bool = false) {
    switch subject {
    case .places: self.init(placesOf: model, includesAll: includesAll)
    case .metrics: self.init(metricsOf: model, includesAll: includesAll)
    case .topics: self.init(topicsOf: model, includesAll: includesAll)
    case .sources: self.init(sourcesOf: model)
    case .policies: self.init(policiesOf: model)
    }
  }

  private init(placesOf model: FactModel, includesAll: Bool) {
    headings = ["id", "name", "kind", "figures"]
    let counts = Dictionary(grouping: model.dataPoints, by: \.place.id).mapValues(\.count)
    let places = model.catalog.places.values.filter { includesAll || counts[$0.id] != nil }
    rows = places.sorted { $0.id < $1.id }.map { place in
      [
        .text(place.id), .text(place.name), .text(place.kind.rawValue),
        .count(counts[place.id] ?? 0),
      ]
    }
  }

  private init(metricsOf model: FactModel, includesAll: Bool) {
    headings = ["id", "name", "unit", "topic", "figures"]
    let counts = Dictionary(grouping: model.dataPoints, by: \.metric.id).mapValues(\.count)
    let known = Dictionary(model.metrics.map { ($0.id, $0) }) { first, _ in first }
    let metrics = includesAll ? known.merging(model.catalog.metrics) { own, _ in own } : known
    rows = metrics.values.sorted { $0.id < $1.id }.map { metric in
      [
        .text(metric.id), .text(metric.name), .text(metric.unit?.symbol ?? ""),
        .text(metric.topic ?? ""), .count(counts[metric.id] ?? 0),
      ]
    }
  }

  private init(topicsOf model: FactModel, includesAll: Bool) {
    headings = ["id", "name", "metrics"]
    let counts = Dictionary(grouping: model.metrics.compactMap(\.topic)) { $0 }.mapValues(\.count)
    rows = model.catalog.topics.filter { includesAll || counts[$0.id] != nil }.map { topic in
      [.text(topic.id), .text(topic.name), .count(counts[topic.id] ?? 0)]
    }
  }

  private init(sourcesOf model: FactModel) {
    headings = ["id", "title", "publisher", "date", "claims"]
    let counts = Dictionary(grouping: model.claims, by: \.source).mapValues(\.count)
    rows = model.sources.map { source in
      [
        .text(PagePath.sourceID(source.id.name)), .text(source.title),
        .text(source.publisher ?? ""), .text(source.date?.iso ?? ""),
        .count(counts[source.id] ?? 0),
      ]
    }
  }

  private init(policiesOf model: FactModel) {
    headings = ["id", "title", "place", "date"]
    rows = model.policies.map { policy in
      [
        .text(policy.id), .text(policy.title), .text(policy.place?.name ?? ""),
        .text(policy.steps.last?.date?.iso ?? ""),
      ]
    }
  }

  /// A table, ids first; ids are never broken, so that they can be copied and searched for.
  package func lines(for terminal: Terminal) -> [String] {
    var table = TextTable(
      headings.enumerated().map { index, heading in
        let isCount = rows.contains { if case .count = $0[index] { true } else { false } }
        return TextTable.Column(heading, isCount ? .right : .left, least: index == 0 ? nil : 8)
      }
    )
    for row in rows { table.add(row.map(\.description)) }
    return table.isEmpty ? ["none"] : table.lines(for: terminal)
  }
}

extension Listing.Cell {
  fileprivate var description: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    }
  }
}

extension Listing: Encodable {
  /// An object for each row, under the headings.
  package func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    for row in rows {
      var object = list.nestedContainer(keyedBy: Heading.self)
      for (heading, cell) in zip(headings, row) {
        switch cell {
        case .text(let text): try object.encode(text, forKey: Heading(stringValue: heading))
        case .count(let count): try object.encode(count, forKey: Heading(stringValue: heading))
        }
      }
    }
  }

  private struct Heading: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
  }
}
