/// What the sources together say about a data point (判定).
package enum Verdict: Hashable, Sendable, Codable {
  /// Only one source gives it.
  case single
  /// So many independent origins agree.
  case corroborated(Int)
  /// So many sources repeat one origin, which is one voice.
  case sameOrigin(Int)
  /// Sources differ.
  case disputed(Dispute)
  /// One source gives several figures under words that no catalog defines: it may speak of several
  /// things (份额32%, 份额18%), so it is not said to contradict itself.
  case several
  /// The same voice has since given another figure; the newer one is shown.
  case superseded

  package enum Dispute: String, Hashable, Sendable, Codable {
    /// Two figures that cannot both hold.
    case value
    /// One figure placed in different years.
    case period
  }

  package var isDisputed: Bool {
    guard case .disputed = self else { return false }
    return true
  }

  /// Whether every different figure is shown, since none may be chosen in silence.
  package var showsAll: Bool { self == .disputed(.value) || self == .several }
}
