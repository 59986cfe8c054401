import Foundation
import Model

/// A line that `factbook extract` wrote: the claims and policies of one text, and what is known about it.
struct ClaimRecord: Decodable {
  /// As the text's line gave it.
  var id: JSONLine.Value
  var title: String?
  var publisher: String?
  var date: String?
  var url: String?
  var claims: [Claim]
  var policies: [Policy]
  var setAside: [Number]?

  enum CodingKeys: String, CodingKey {
    case id, title, publisher, date, url, claims, policies
    case setAside = "set_aside"
  }

  /// A number that is no figure.
  struct Number: Decodable {
    var start: Int
    var end: Int
    var reason: String
  }

  /// A claim as other programs read it (`docs/design.md` §6).
  struct Claim: Decodable {
    var subject: String
    /// Only where the name alone does not tell which place it is.
    var subjectID: String?
    var metric: String
    var metricID: String?
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

    enum CodingKeys: String, CodingKey {
      case subject, metric, value, upper, unit, hedge, period, basis, origin, inferred, quote, start
      case end, rule
      case subjectID = "subject_id"
      case metricID = "metric_id"
    }
  }

  /// A mention of a policy as other programs read it.
  struct Policy: Decodable {
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
  }
}
