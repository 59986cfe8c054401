package import Diagnostics

/// A number of a source that did not become a claim, and why: so that readers can trust recall.
package struct SetAside: Hashable, Sendable {
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

  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// An ordinal, a name, a model number, a list enumerator.
    case decoy
    /// A date or a length of time.
    case time
    /// A number nothing in the text gives a subject.
    case noSubject = "no_subject"
    /// A number nothing in the text gives a metric.
    case noMetric = "no_metric"
    /// A headline, byline, counter or button of the page it was taken from.
    case furniture
    /// A person rejected it.
    case rejected
    /// What a rule read there is not what the quote says when it is read again.
    case unproven
  }
}
