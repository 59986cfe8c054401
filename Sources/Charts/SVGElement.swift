/// An SVG element as a value: marks make them, ``SVGWriter`` writes them.
struct SVGElement {
  typealias Attribute = (name: String, value: String)

  var name: String
  var attributes: [Attribute]
  /// Plain text before the children; escaped when written.
  var text = ""
  var children: [SVGElement] = []
}

extension SVGElement {
  static func rect(_ box: Box, _ style: String, radius: Double = 0) -> SVGElement {
    SVGElement(
      name: "rect",
      attributes: frame(of: box)
        + (radius > 0 ? [("rx", radius.coordinate)] : []) + [("class", style)]
    )
  }

  /// A rectangle filled by a pattern or gradient of the same drawing.
  static func rect(_ box: Box, fill paint: Paint, of drawing: String) -> SVGElement {
    SVGElement(
      name: "rect",
      attributes: frame(of: box) + [("fill", "url(#\(paint.id(in: drawing)))")]
    )
  }

  static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String)
    -> SVGElement
  {
    SVGElement(
      name: "line",
      attributes: [
        ("x1", x1.coordinate), ("y1", y1.coordinate), ("x2", x2.coordinate),
        ("y2", y2.coordinate), ("class", style),
      ]
    )
  }

  static func circle(_ x: Double, _ y: Double, radius: Double, _ style: String) -> SVGElement {
    SVGElement(
      name: "circle",
      attributes: [
        ("cx", x.coordinate), ("cy", y.coordinate), ("r", radius.coordinate), ("class", style),
      ]
    )
  }

  /// Straight lines from point to point.
  static func path(_ points: [(x: Double, y: Double)], closed: Bool = false, _ style: String)
    -> SVGElement
  {
    let corners = points.map { $0.x.coordinate + " " + $0.y.coordinate }
    return SVGElement(
      name: "path",
      attributes: [
        ("d", "M" + corners.joined(separator: "L") + (closed ? "Z" : "")), ("class", style),
      ]
    )
  }

  static func group(_ attributes: [Attribute] = [], _ children: [SVGElement]) -> SVGElement {
    SVGElement(name: "g", attributes: attributes, children: children)
  }

  private static func frame(of box: Box) -> [Attribute] {
    [
      ("x", box.left.coordinate), ("y", box.top.coordinate),
      ("width", max(0, box.width).coordinate), ("height", max(0, box.height).coordinate),
    ]
  }
}

extension Double {
  /// At most two decimals, as all coordinates are written; 0 for what is not finite.
  var coordinate: String {
    guard isFinite, magnitude < 1e9 else { return "0" }
    let hundredths = Int((self * 100).rounded())
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    let decimals = part % 10 == 0 ? "\(part / 10)" : part < 10 ? "0\(part)" : "\(part)"
    return "\(sign)\(whole).\(decimals)"
  }
}
