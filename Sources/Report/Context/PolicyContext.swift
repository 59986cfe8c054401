import Diagnostics
import Model
import Quantities

/// A policy for templates.
struct PolicyContext {
  private let policy: Policy
  private let report: ReportInput

  init(_ policy: Policy, _ report: ReportInput) {
    self.policy = policy
    self.report = report
  }

  var value: TemplateValue {
    let related = related
    let entry = report.model.catalogPolicy(policy.id)
    return .object([
      "id": .string(policy.id),
      "title": .string(policy.title),
      "short-title": .string(policy.shortTitle),
      "path": .string(PagePath.policy(policy.id).path),
      "place": policy.place.map { place in
        .object([
          "name": .string(place.name),
          "path": report.model.hasPage(place)
            ? .string(PagePath.place(place.id).path) : .none,
        ])
      } ?? .none,
      "place-name": .string(policy.place?.name ?? InterfaceText.placeUnknown),
      "place-inferred": .bool(policy.inferred.contains(.place)),
      "date": .string(policy.dateWords),
      "status": policy.steps.last?.status.map { .string(InterfaceText.status($0)) } ?? .none,
      "span": policy.span.map { .string($0.worded) } ?? .none,
      "issuers": policy.issuers.isEmpty
        ? .none : .string(policy.issuers.joined(separator: InterfaceText.and)),
      "measures": measures,
      "names": policy.names.isEmpty
        ? .none
        : .string(
          policy.names.map { InterfaceText.titled($0) }.joined(separator: InterfaceText.and)
        ),
      "reason": entry?.reason.map { .string($0) } ?? .none,
      "has-figures": .bool(!report.model.dataPoints(from: policy).isEmpty),
      "related": .list(related),
      "has-related": .bool(!related.isEmpty),
      "steps": .list(policy.steps.map(step)),
      "mentions": .list(policy.mentions.map(mention)),
    ])
  }

  /// Other documents that a sentence names beside this one, and those of its place and year.
  private var related: [TemplateValue] {
    let years = Set(policy.years)
    let named = report.model.policies(namedBeside: policy)
    let known = Set(named.map(\.id)).union([policy.id])
    let neighbours = policy.place.map { report.model.policies(of: $0) } ?? []
    let simultaneous = neighbours.filter { other in
      !known.contains(other.id) && !years.isDisjoint(with: other.steps.compactMap { $0.date?.year })
    }
    let all =
      named.map { ($0, InterfaceText.namedTogether) }
      + simultaneous.map { ($0, InterfaceText.samePlaceAndYear) }
    return all.prefix(Self.mostRelated).map { other, relation in
      .object([
        "title": .string(other.title),
        "path": .string(PagePath.policy(other.id).path),
        "date": .string(other.dateWords),
        "relation": .string(relation),
      ])
    }
  }

  /// A list that is read at a glance.
  private static let mostRelated = 8

  private var measures: TemplateValue {
    guard let measures = policy.measures.first else { return .none }
    return .object([
      "count": .string(measures.quantity.verbatim),
      "sentence": .string(report.name(of: report.sentence(of: measures))),
    ])
  }

  private func step(_ step: Policy.Step) -> TemplateValue {
    .object([
      "date": .string(step.date?.worded ?? InterfaceText.undated),
      "status": step.status.map { .string(InterfaceText.status($0)) } ?? .none,
      "sentence": .string(report.name(of: step.mention.sentence)),
      "inferred": .bool(step.mention.inferred.contains(.date)),
    ])
  }

  private func mention(_ mention: PolicyMention) -> TemplateValue {
    let source = report.model.source(mention.sentence.source)
    return .object([
      "title": .string(mention.title),
      "sentence": .string(report.name(of: mention.sentence)),
      "quote": .string(mention.sentence.text),
      "publisher": .string(source?.publisher ?? mention.sentence.source.name),
    ])
  }
}

extension Policy {
  /// 2023年11月7日, 2019—2021年, 日期未载.
  fileprivate var dateWords: String {
    steps.last?.date?.worded ?? InterfaceText.undated
  }
}
