import Foundation

/// A data point as `factbook explain` tells it: what its sources say and how the figure came about.
///
/// Everything in it is the model's own; nothing is reconciled a second time.
package struct Explanation: Encodable, Sendable {
  package var address: String
  var place: Named
  var metric: Named
  /// Who or what is counted; nil where nobody has written it.
  var definition: String?
  var period: String?
  var isPeriodInferred: Bool
  var basis: String
  var unit: String?
  /// As pages word it; both where sources differ.
  var figure: String
  var verdict: Verdict
  var claims: [ClaimRecord]
  /// Data points that nearly match.
  var near: [Near]
  /// Numbers near by that became no claim of anything.
  var leftOut: [LeftOut]

  struct Named: Encodable, Sendable {
    var id: String
    var name: String
  }

  struct Verdict: Encodable, Sendable {
    /// 佐证 2, 分歧：年份.
    var badge: String
    /// What the badge means here, in a sentence for each thing to say.
    var reasons: [String]
  }

  struct ClaimRecord: Encodable, Sendable {
    /// As the source writes it.
    var figure: String
    var value: Decimal
    var upper: Decimal?
    var hedge: String
    var period: String?
    var isShown: Bool
    /// The rule by which it is shown or another one is.
    var choice: String
    var source: String
    /// Publisher, date and title.
    var citation: String
    /// `seeds/a.txt:3:12`.
    var location: String
    var passage: Passage
    /// The measured thing in the source's own words.
    var words: String
    var rule: String
    var voice: String
    var origin: String?
    var basis: String
    /// What it fixes no period of its own for, or takes from context.
    var inferred: [String]
    var unclear: [String]
    /// Why it stands under this period, where its own is another or none.
    var joined: String?
    var review: ReviewRecord?
  }

  struct ReviewRecord: Encodable, Sendable {
    var decision: String
    var reason: String
    var location: String
  }

  struct Near: Encodable, Sendable {
    var address: String
    /// What the address names that the explained data point does not: 2022-12-31, 徐汇区.
    var name: String
    var figure: String
    var badge: String
    /// In which respect it is another data point.
    var difference: String
  }

  struct LeftOut: Encodable, Sendable {
    var number: String
    var reason: String
    var location: String
    var sentence: String
  }
}
