/// A line of text at its place, of one or more runs in different styles.
struct Label {
  struct Run: Hashable {
    var text: String
    var style: TextStyle

    init(_ text: String, _ style: TextStyle) {
      self.text = text
      self.style = style
    }
  }

  enum Anchor {
    case start, middle, end
  }

  var runs: [Run]
  var x: Double
  var baseline: Double
  var anchor: Anchor = .start
  /// A stroke in the colour of the paper, for text over lines and areas.
  var hasHalo = false
  var variant: ChartVariant

  init(
    _ runs: [Run],
    x: Double,
    baseline: Double,
    anchor: Anchor = .start,
    halo: Bool = false,
    in variant: ChartVariant
  ) {
    self.runs = runs.filter { !$0.text.isEmpty }
    self.x = x
    self.baseline = baseline
    self.anchor = anchor
    self.hasHalo = halo
    self.variant = variant
  }

  /// Between two runs, in px.
  static let gap = 5.0

  /// The width of a line of runs in px.
  static func width(of runs: [Run], in variant: ChartVariant) -> Double {
    let widths = runs.filter { !$0.text.isEmpty }.map {
      TextMeasure($0.style, in: variant).width(of: $0.text)
    }
    return widths.reduce(0, +) + gap * Double(max(0, widths.count - 1))
  }

  var box: Box {
    let width = Self.width(of: runs, in: variant)
    let size = runs.map { $0.style.size(in: variant) }.max() ?? 0
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(
      left: left,
      top: baseline - size * TextMeasure.ascent,
      right: left + width,
      bottom: baseline + size * TextMeasure.descent
    )
  }
}
