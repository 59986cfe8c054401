/// One place at two moments.
package struct SlopeRow: Hashable, Sendable {
  package var label: String
  /// Nil where no source states a figure for the moment.
  package var from: Statement?
  package var until: Statement?
  package var href: String?
  package var isHighlighted: Bool

  package init(
    label: String,
    from: Statement?,
    until: Statement?,
    href: String? = nil,
    isHighlighted: Bool = false
  ) {
    self.label = label
    self.from = from
    self.until = until
    self.href = href
    self.isHighlighted = isHighlighted
  }
}

/// The two moments of a slope chart, worded: 2016年, 2022年.
package struct Moments: Hashable, Sendable {
  package var from: String
  package var until: String

  package init(from: String, until: String) {
    self.from = from
    self.until = until
  }
}
