/// The two drawings of a chart; a container query at 640 px shows one of them.
package enum ChartVariant: String, Hashable, Sendable, CaseIterable {
  case wide = "w"
  case narrow = "n"

  /// Width of the viewBox in px (`docs/design-language.md` §4, geometry).
  package var width: Double {
    switch self {
    case .wide: 680
    case .narrow: 330
    }
  }
}
