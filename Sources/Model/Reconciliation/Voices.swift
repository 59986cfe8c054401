import Diagnostics
import Quantities

/// Who speaks in a set of claims: two articles quoting one origin are one voice.
struct Voices {
  private let profiles: [SourceID: SourceProfile]

  init(profiles: [SourceID: SourceProfile]) {
    self.profiles = profiles
  }

  /// The origin that the source credits, else its publisher, else the source itself.
  func voice(of claim: Claim) -> String {
    claim.origin?.key ?? profiles[claim.source]?.publisher ?? claim.source.path
  }

  /// Whether two claims come from different sources and different voices.
  func areIndependent(_ one: Claim, _ other: Claim) -> Bool {
    one.source != other.source && voice(of: one) != voice(of: other)
  }

  /// The date of a claim's source; nil where unknown.
  func date(of claim: Claim) -> CalendarDate? {
    profiles[claim.source]?.date
  }

  /// Whether the first claim's source is known to be newer.
  func isNewer(_ one: Claim, than other: Claim) -> Bool {
    guard let first = date(of: one), let second = date(of: other) else { return false }
    return first.firstDay > second.lastDay
  }

  /// The verdict for claims that do not contradict each other.
  func agreement(among claims: [Claim]) -> Verdict {
    let sources = Set(claims.map(\.source))
    guard sources.count > 1 else { return .single }
    let voices = Set(claims.map(voice))
    return voices.count > 1 ? .corroborated(voices.count) : .sameOrigin(sources.count)
  }
}
