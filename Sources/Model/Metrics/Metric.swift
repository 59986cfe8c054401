package import Quantities

/// What is measured: a definition (口径), not just a word.
///
/// 规上企业 is not 相关企业 is not 代表企业. Metrics that no catalog knows are *open*: they keep the
/// source's own words as their name.
package struct Metric: Hashable, Sendable, Codable {
  /// The catalog id (`ai-talent`), or `open-` and eight hex digits of the name's hash.
  package var id: String
  package var name: String
  /// What it is called, and how it is defined, for places of some kinds; sorted by kind.
  package var namings: [Naming]
  /// Nil where the catalog has none.
  package var englishName: String?
  /// Nil for an open metric whose source names none.
  package var unit: Unit?
  package var kind: Kind
  /// What it is about, the id of a topic: `industry`, `talent`, `funding` …; nil for open metrics.
  package var topic: String?
  /// Who counts what, in a sentence for readers; nil where no one has written it.
  package var definition: String?
  /// Other wordings by which texts call it.
  package var also: [String]
  /// The field that the wordings may leave out where a text is about it as a whole
  /// (规上企业 in an article about 人工智能); nil where nothing may be left out.
  package var field: String?
  /// Ids of metrics by whose names sources call what may be the same measure (产业规模, 产值):
  /// drawn in one time chart with labels of their own, never merged.
  package var alongside: [String]
  /// Ids of metrics that look the same and are defined otherwise; listed with `definition`.
  package var siblings: [String]
  /// What readers compare a figure with: a line in rankings. Nil where nothing is usual.
  package var reference: Int?
  /// False where each figure counts another thing (the measures of one document): such figures
  /// never share a scale.
  package var isComparable: Bool

  package init(
    id: String,
    name: String,
    namings: [Naming] = [],
    englishName: String? = nil,
    unit: Unit?,
    kind: Kind = .stock,
    topic: String? = nil,
    definition: String? = nil,
    also: [String] = [],
    field: String? = nil,
    alongside: [String] = [],
    siblings: [String] = [],
    reference: Int? = nil,
    isComparable: Bool = true
  ) {
    self.id = id
    self.name = name
    self.namings = namings
    self.englishName = englishName
    self.unit = unit
    self.kind = kind
    self.topic = topic
    self.definition = definition
    self.also = also
    self.field = field
    self.alongside = alongside
    self.siblings = siblings
    self.reference = reference
    self.isComparable = isComparable
  }

  /// How figures of the metric relate to time.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A state at a moment: the number of firms.
    case stock
    /// An amount over a period: funding from 2016 to 2022.
    case flow
    /// A part of a whole, in percent.
    case share
    /// A score on a scale of the publisher's own.
    case index
    /// A change or a ratio: growth, subsidy rate.
    case rate
  }

  /// A metric that no catalog knows, named by the source's own words; words of one normal form have
  /// one id.
  package static func open(name: String, unit: Unit?) -> Metric {
    open(name: name, wording: MetricWording(name), unit: unit)
  }

  /// The same where the wording of the name is known already.
  package static func open(name: String, wording: MetricWording, unit: Unit?) -> Metric {
    let kind: Kind =
      switch unit {
      case .percent?, .percentagePoint?, .times?: .rate
      default: .stock
      }
    return Metric(
      id: OpenIdentifier.make(for: wording.normal),
      name: name,
      unit: unit,
      kind: kind
    )
  }

  package var isOpen: Bool { OpenIdentifier.matches(id) }
}

extension Metric: Comparable {
  package static func < (left: Metric, right: Metric) -> Bool { left.id < right.id }
}
