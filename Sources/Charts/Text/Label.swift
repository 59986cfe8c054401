/// A line of text at its place.
struct Label {
  enum Anchor {
    case start, middle, end
  }

  var line: TextLine
  var x: Double
  var baseline: Double
  var anchor: Anchor
  /// A stroke in the colour of the paper, for text over lines and areas.
  var hasHalo: Bool
  var variant: ChartVariant

  init(
    _ line: TextLine,
    x: Double,
    baseline: Double,
    anchor: Anchor = .start,
    halo: Bool = false,
    in variant: ChartVariant
  ) {
    self.line = line
    self.x = x
    self.baseline = baseline
    self.anchor = anchor
    hasHalo = halo
    self.variant = variant
  }

  init(
    _ text: String,
    _ style: TextStyle,
    x: Double,
    baseline: Double,
    anchor: Anchor = .start,
    halo: Bool = false,
    in variant: ChartVariant
  ) {
    self.init(
      TextLine(text, style),
      x: x,
      baseline: baseline,
      anchor: anchor,
      halo: halo,
      in: variant
    )
  }

  var box: Box {
    let width = line.width(in: variant)
    let size = line.rest.reduce(line.first.style.size(in: variant)) {
      max($0, $1.style.size(in: variant))
    }
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

  /// Moved sideways until its box lies between the bounds.
  func kept(inside bounds: ClosedRange<Double>) -> Label {
    var label = self
    let box = box
    if box.right > bounds.upperBound { label.x -= box.right - bounds.upperBound }
    let left = box.left + label.x - x
    if left < bounds.lowerBound { label.x += bounds.lowerBound - left }
    return label
  }
}

extension [TextLine] {
  /// One below the other, the first on `baseline`.
  func labels(
    x: Double,
    baseline: Double,
    lineHeight: Double,
    anchor: Label.Anchor = .start,
    halo: Bool = false,
    in variant: ChartVariant
  ) -> [Label] {
    indices.map { index in
      Label(
        self[index],
        x: x,
        baseline: baseline + lineHeight * Double(index),
        anchor: anchor,
        halo: halo,
        in: variant
      )
    }
  }
}
