package import Diagnostics

/// A number of a source that did not become a claim, and why: so that readers can trust recall.
package struct SetAside: Hashable, Sendable, Codable {
  /// The number as written.
  package var quote: Quote
  package var reason: Reason
  /// What was read there, where it was a claim that a person or the check against the quote took away;
  /// a rejected one has its review.
  package var claim: Claim?

  package init(quote: Quote, reason: Reason, claim: Claim? = nil) {
    self.quote = quote
    self.reason = reason
    self.claim = claim
  }

  /// Why a number is no claim; those that a reader would look at first come first.
  package enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// A number nothing in the text gives a subject.
    case noSubject = "no_subject"
    /// A number nothing in the text gives a metric.
    case noMetric = "no_metric"
    /// What a rule read there is not what the quote says when it is read again.
    case unproven
    /// A person rejected it.
    case rejected
    /// An ordinal, a name, a code, a list enumerator, an article (一家).
    case decoy
    /// A date or a length of time.
    case time
    /// A headline, byline, counter or button of the page it was taken from.
    case furniture
  }
}
