package import Quantities

/// One policy document with everything the sources say about it.
package struct Policy: Hashable, Sendable, Codable {
  /// The catalog's id, or `policy-` and eight hex digits of the normalised title's hash.
  package var id: String
  /// The fullest title that a source writes.
  package var title: String
  /// Other names it goes by: 《措施》, “22条”, a title with a lost prefix.
  package var names: [String]
  package var place: Place?
  package var issuers: [String]
  /// Dated steps in their order: draft, deliberated, issued …
  package var steps: [Step]
  package var span: Period?
  /// In the order of the sources; sorted by source and place in the text.
  package var mentions: [PolicyMention]
  package var inferred: Set<Field>

  package init(
    id: String,
    title: String,
    names: [String] = [],
    place: Place? = nil,
    issuers: [String] = [],
    steps: [Step] = [],
    span: Period? = nil,
    mentions: [PolicyMention],
    inferred: Set<Field> = []
  ) {
    self.id = id
    self.title = title
    self.names = names
    self.place = place
    self.issuers = issuers
    self.steps = steps
    self.span = span
    self.mentions = mentions
    self.inferred = inferred
  }

  /// How far a document has come.
  package enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// 征求意见稿.
    case draft
    /// 审议.
    case deliberated
    /// 印发, 发布, 公布, 出台.
    case issued
    /// 施行, 实施.
    case inForce = "in_force"
  }

  /// A part that may be inferred.
  package enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    case title, place, issuer, date, measures
  }

  /// One dated step.
  package struct Step: Hashable, Sendable, Codable {
    /// Nil where no source dates it.
    package var date: CalendarDate?
    package var status: Status?
    package var mention: PolicyMention

    package init(date: CalendarDate?, status: Status?, mention: PolicyMention) {
      self.date = date
      self.status = status
      self.mention = mention
    }
  }

  /// The mentions that count its measures.
  package var measures: [PolicyMention.Measures] { mentions.compactMap(\.measures) }
}
