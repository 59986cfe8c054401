/// What a plot makes: shapes in px from the upper left corner, and what they need.
struct Drawing {
  let variant: ChartVariant
  /// Of the viewBox, or of the panel that the drawing becomes.
  let width: Double
  /// Whether marks are exposed one by one to assistive technology, and lead to their sentences.
  let isExposed: Bool
  let isLinked: Bool
  let words: ChartWords
  var height = 0.0
  var shapes: [Shape] = []
  /// Hedges and precisions that occur, for the reading key.
  var marks: Set<ReadingMark> = []
  /// Whether a dashed line crosses years of which nothing is stated.
  var hasGap = false
  /// Whether a figure is printed and not drawn, since it is below zero.
  var hasNegative = false
  private(set) var paints: [Paint] = []

  init(
    _ variant: ChartVariant,
    width: Double? = nil,
    isExposed: Bool,
    isLinked: Bool,
    words: ChartWords
  ) {
    self.variant = variant
    self.width = width ?? variant.width
    self.isExposed = isExposed
    self.isLinked = isLinked
    self.words = words
  }

  /// An empty drawing for a panel of this one.
  func panel(width: Double) -> Drawing {
    Drawing(variant, width: width, isExposed: isExposed, isLinked: isLinked, words: words)
  }

  mutating func add(_ shape: Shape) { shapes.append(shape) }

  mutating func add(_ label: Label) { shapes.append(.text(label)) }

  /// Places a panel; its height is the caller's business.
  mutating func add(_ panel: Drawing, x: Double, y: Double) {
    shapes.append(.moved(x: x, y: y, panel.shapes))
    marks.formUnion(panel.marks)
    hasGap = hasGap || panel.hasGap
    hasNegative = hasNegative || panel.hasNegative
    for paint in panel.paints where !paints.contains(paint) { paints.append(paint) }
  }

  /// A rectangle with a fill that is defined once in the drawing.
  mutating func painted(_ box: Box, _ paint: Paint, radius: Double = 0) -> Shape {
    if !paints.contains(paint) { paints.append(paint) }
    return .painted(box, paint, radius: radius)
  }

  /// The group of a mark, with label and link as far as the chart has them.
  func group(
    _ shapes: [Shape],
    hedge: String,
    claims: [String],
    spoken: @autoclosure () -> String,
    href: String? = nil,
    frame: Box? = nil
  ) -> Shape {
    .mark(
      MarkGroup(
        hedge: hedge,
        claims: claims,
        spoken: isExposed ? spoken() : nil,
        href: isLinked ? href : nil,
        frame: frame
      ),
      shapes
    )
  }
}
