import Quantities

/// What a plot draws on: shapes in px from the upper left corner, and what they need.
///
/// Shapes become markup at once, in the order in which they are drawn.
struct Drawing: ~Copyable {
  let variant: ChartVariant
  /// Of the viewBox, or of the panel that is being drawn.
  private(set) var width: Double
  /// Whether marks are exposed one by one to assistive technology, and lead to their sentences.
  let isExposed: Bool
  let isLinked: Bool
  let words: ChartWords
  var height = 0.0
  /// Hedges and precisions that occur, for the reading key.
  var marks = ReadingMarks()
  /// Whether a dashed line crosses years of which nothing is stated.
  var hasGap = false
  /// Whether a figure is printed and not drawn, since it is below zero.
  var hasNegative = false
  private(set) var paints: [Paint] = []
  private(set) var writer: SVGWriter

  init(_ variant: ChartVariant, id: String, isExposed: Bool, isLinked: Bool, words: ChartWords) {
    self.variant = variant
    self.isExposed = isExposed
    self.isLinked = isLinked
    self.words = words
    width = variant.width
    writer = SVGWriter(id: id)
  }
}

/// Shapes.
extension Drawing {
  mutating func rect(_ box: Box, _ style: ShapeStyle, radius: Double = 0) {
    writer.rect(box, style, radius: radius)
  }

  /// A rectangle with a fill that is defined once in the drawing.
  mutating func rect(_ box: Box, _ paint: Paint, radius: Double = 0) {
    if !paints.contains(paint) { paints.append(paint) }
    writer.rect(box, paint, radius: radius)
  }

  /// Rectangles of one style.
  mutating func rects(_ boxes: [Box], _ style: ShapeStyle) { writer.rects(boxes, style) }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: ShapeStyle) {
    writer.line(x1, y1, x2, y2, style)
  }

  /// Upright lines of one length.
  mutating func uprights(
    at places: [Double],
    from top: Double,
    to bottom: Double,
    _ style: ShapeStyle
  ) {
    writer.uprights(at: places, from: top, to: bottom, style)
  }

  /// Straight lines from point to point.
  mutating func path(_ points: [(x: Double, y: Double)], closed: Bool = false, _ style: ShapeStyle)
  {
    writer.path(points, closed: closed, style)
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, _ style: ShapeStyle) {
    writer.circle(x, y, radius: radius, style)
  }

  /// The ring of a missing figure.
  mutating func ring(_ x: Double, _ y: Double) { circle(x, y, radius: 4, .rule("ring")) }

  mutating func add(_ label: Label) { writer.text(label) }

  mutating func add(_ labels: [Label]) {
    for label in labels { writer.text(label) }
  }

  /// Lines one below the other, the first on `baseline`.
  mutating func add(
    _ lines: [TextLine],
    x: Double,
    baseline: Double,
    lineHeight: Double,
    anchor: Label.Anchor = .start,
    halo: Bool = false
  ) {
    for index in lines.indices {
      let y = baseline + lineHeight * Double(index)
      add(Label(lines[index], x: x, baseline: y, anchor: anchor, halo: halo, in: variant))
    }
  }
}

/// Groups.
extension Drawing {
  /// The shapes of one mark, with label and link as far as the chart has them.
  mutating func group(
    hedge: Hedge?,
    claims: [String] = [],
    spoken: @autoclosure () -> String,
    href: String? = nil,
    frame: Box? = nil,
    _ draw: (inout Drawing) -> Void
  ) {
    let group = MarkGroup(
      hedge: hedge,
      claims: claims,
      spoken: isExposed ? spoken() : nil,
      href: isLinked ? href : nil,
      frame: frame
    )
    writer.begin(group)
    draw(&self)
    writer.end(group)
  }

  /// A part with a corner and a width of its own; returns the height that it was given.
  mutating func panel(x: Double, y: Double, width: Double, _ draw: (inout Drawing) -> Void)
    -> Double
  {
    let outer = (width: self.width, height: height)
    self.width = width
    writer.beginMove(x: x, y: y)
    draw(&self)
    writer.end("g")
    defer { (self.width, height) = outer }
    return height
  }
}
