/// The rules that choose the figure shown where there is room for one, in the order in which they
/// are asked (`docs/reconciliation.md`, The figure shown).
package enum FigureRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Decided by a person rather than by rules alone.
  case reviewed
  /// Inferred in fewer parts.
  case written
  /// Exact rather than hedged.
  case exact
  /// Digits and hedge leave fewer values: 4217亿 before 0.42万亿.
  case tighter
  /// Of a source known to be newer.
  case newer
  /// First in the order of sources and text.
  case first
}
