/// What a layout makes: elements in px from the upper left corner, and what they need.
struct Drawing {
  var variant: ChartVariant
  /// The beginning of every id inside.
  var id: String
  var height = 0.0
  var elements: [SVGElement] = []
  /// Hedges and precisions that occur, for the reading key.
  var marks: Set<ReadingMark> = []
  /// Whether a dashed line crosses years of which nothing is stated.
  var hasGap = false
  private(set) var paints: [Paint] = []

  init(id: String, variant: ChartVariant) {
    self.id = id
    self.variant = variant
  }

  var width: Double { variant.width }

  mutating func add(_ element: SVGElement) {
    elements.append(element)
  }

  mutating func add(_ label: Label) {
    elements.append(label.element)
  }

  /// A rectangle with a fill that is defined once in the drawing.
  mutating func rect(_ box: Box, fill paint: Paint) -> SVGElement {
    if !paints.contains(paint) { paints.append(paint) }
    return .rect(box, fill: paint, of: id)
  }
}
