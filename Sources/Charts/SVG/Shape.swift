/// What a mark places: a shape in px, with the style rules that colour it.
enum Shape {
  case rect(Box, String, radius: Double = 0)
  /// Filled by a definition of the drawing: hatching, a soft edge.
  case painted(Box, Paint, radius: Double = 0)
  /// From a point to another.
  case line(Double, Double, Double, Double, String)
  /// Lines of one style in one element, such as a grid.
  case lines([(from: (x: Double, y: Double), until: (x: Double, y: Double))], String)
  case circle(Double, Double, radius: Double, String)
  /// Straight lines from point to point.
  case path([(x: Double, y: Double)], closed: Bool = false, String)
  /// Rectangles of one style in one element: the squares of a waffle.
  case cells([Box], String)
  case text(Label)
  /// The shapes of one mark, with what it states.
  case mark(MarkGroup, [Shape])
  case moved(x: Double, y: Double, [Shape])
}
