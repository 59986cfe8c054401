/// The kinds of text in a chart, with the sizes of `docs/design-language.md` §4.
package enum TextStyle: String, CaseIterable {
  case title = "tt"
  case subtitle = "st"
  case label = "lb"
  case small = "lbs"
  case value = "vl"
  case tick = "tk"
  case note = "nt"
  case group = "gp"
  case conflict = "cf"

  /// The raw value, as markup.
  var name: StaticString {
    switch self {
    case .title: "tt"
    case .subtitle: "st"
    case .label: "lb"
    case .small: "lbs"
    case .value: "vl"
    case .tick: "tk"
    case .note: "nt"
    case .group: "gp"
    case .conflict: "cf"
    }
  }

  /// Values stand over gridlines and marks: they always have a stroke in the colour of the paper.
  var hasHalo: Bool { self == .value }

  /// In px of the viewBox; on the narrow drawing nothing is below 13.5.
  package func size(in variant: ChartVariant) -> Double {
    variant == .narrow ? max(size, Self.smallestNarrow) : size
  }

  static let smallestNarrow = 13.5

  /// In px of the wide viewBox.
  var size: Double {
    switch self {
    case .title: 20
    case .subtitle, .label, .value: 14
    case .small, .tick, .group, .conflict: 13
    case .note: 12.5
    }
  }

  var isBold: Bool {
    self == .title || self == .value || self == .group
  }

  /// The custom property of the palette that colours it.
  var colour: String {
    switch self {
    case .title, .label, .value, .group: "ink"
    case .subtitle, .small, .note: "ink2"
    case .tick: "ink3"
    case .conflict: "conf"
    }
  }
}
