/// What the sources together say about a data point (判定).
package enum Verdict: Hashable, Sendable {
  /// Only one source gives it.
  case single
  /// So many independent origins agree.
  case corroborated(Int)
  /// So many sources repeat one origin, which is one voice.
  case sameOrigin(Int)
  /// Sources differ.
  case disputed(Dispute)
  /// The same voice has since given another figure; the newer one is shown.
  case superseded

  package enum Dispute: String, Hashable, Sendable {
    /// Two figures that cannot both hold.
    case value
    /// One figure placed in different years.
    case period
  }

  package var isDisputed: Bool {
    guard case .disputed = self else { return false }
    return true
  }
}
