package import Diagnostics

/// A person's decision on a claim, from the sidecar of its source.
package struct Review: Hashable, Sendable, Codable {
  package var decision: Decision
  /// Why; shown to readers beside what was added or corrected.
  package var reason: String
  /// Where it was written.
  package var location: SourceLocation

  package init(decision: Decision, reason: String, location: SourceLocation) {
    self.decision = decision
    self.reason = reason
    self.location = location
  }

  package enum Decision: String, Hashable, Sendable, Codable, CaseIterable {
    case accept, reject, correct, add
  }
}
