import Diagnostics
import Foundation
import Model
import Quantities

/// One line of the output of `factbook extract` (`docs/design.md` §6).
struct ExtractionOutput: Encodable {
  var id: RecordID?
  var claims: [ClaimRecord]
  var policies: [PolicyRecord]
  var setAside: [SetAsideRecord]
  var notes: [NoteRecord]?

  enum CodingKeys: String, CodingKey {
    case id, claims, policies
    case setAside = "set_aside"
    case notes
  }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: CodingKeys.self)
    try keys.encode(id, forKey: .id)
    try keys.encode(claims, forKey: .claims)
    try keys.encode(policies, forKey: .policies)
    try keys.encode(setAside, forKey: .setAside)
    try keys.encodeIfPresent(notes, forKey: .notes)
  }
}

/// A claim as other programs read it.
struct ClaimRecord: Encodable {
  var subject: String
  var metric: String
  var metric_id: String?
  var value: Decimal
  var upper: Decimal?
  var unit: String?
  var hedge: String
  var period: String?
  var basis: String
  var origin: String?
  var inferred: [String]?
  var quote: String
  var start: Int
  var end: Int
  var rule: String

  init(_ claim: Claim) {
    subject = claim.place.name
    metric = claim.metricWords
    metric_id = claim.metric.isOpen ? nil : claim.metric.id
    value = claim.quantity.value
    upper = claim.quantity.upper
    unit = claim.quantity.unit?.symbol
    hedge = claim.quantity.hedge.rawValue
    period = claim.period?.iso
    basis = claim.basis.rawValue
    origin = claim.origin?.name
    inferred = claim.inferred.isEmpty ? nil : claim.inferred.map(\.rawValue).sorted()
    quote = claim.quote.text
    start = claim.numeral.lowerBound
    end = claim.numeral.upperBound
    rule = claim.rule
  }
}

/// A mention of a policy as other programs read it.
struct PolicyRecord: Encodable {
  var title: String
  var place: String?
  var issuer: String?
  var date: String?
  var status: String?
  var span: String?
  var measures: Decimal?
  var quote: String
  var start: Int
  var end: Int

  init(_ mention: PolicyMention) {
    title = mention.title
    place = mention.place?.name
    issuer = mention.issuers.isEmpty ? mention.place?.name : mention.issuers.joined(separator: "、")
    date = mention.date?.iso
    status = mention.status?.rawValue
    span = mention.span?.iso
    measures = mention.measures?.quantity.value
    quote = mention.sentence.text
    start = mention.range.lowerBound
    end = mention.range.upperBound
  }
}

struct SetAsideRecord: Encodable {
  var start: Int
  var end: Int
  var reason: String

  init(_ setAside: SetAside) {
    start = setAside.quote.range.lowerBound
    end = setAside.quote.range.upperBound
    reason = setAside.reason.rawValue
  }
}

/// Something met and not understood.
struct NoteRecord: Encodable {
  var start: Int
  var end: Int
  var message: String
}
