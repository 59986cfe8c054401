/// A fill that needs a definition: hatching for 近, a soft edge for 约.
enum Paint: Hashable {
  /// 45°, 2.2 px of every 5 px (`docs/design-language.md` §4).
  case hatch(Series)
  /// Opacity 1, .85, 0 towards the right.
  case softEdge(Series)
  /// The same upwards.
  case softTop(Series)
  /// Transparent at both sides, for a dot.
  case softDot(Series)

  /// Unique in the document when `drawing` is.
  func id(in drawing: String) -> String {
    switch self {
    case .hatch(let series): "\(drawing)-h-\(series.rawValue)"
    case .softEdge(let series): "\(drawing)-s-\(series.rawValue)"
    case .softTop(let series): "\(drawing)-u-\(series.rawValue)"
    case .softDot(let series): "\(drawing)-d-\(series.rawValue)"
    }
  }

  func definition(in drawing: String) -> SVGElement {
    switch self {
    case .hatch(let series): hatch(series, in: drawing)
    case .softEdge(let series):
      gradient(series, stops: [("0", "1"), (".3", ".85"), ("1", "0")], in: drawing)
    case .softTop(let series):
      gradient(
        series,
        stops: [("0", "1"), (".3", ".85"), ("1", "0")],
        direction: [("x1", "0"), ("y1", "1"), ("x2", "0"), ("y2", "0")],
        in: drawing
      )
    case .softDot(let series):
      gradient(series, stops: [("0", "0"), (".5", ".85"), ("1", "0")], in: drawing)
    }
  }

  private func hatch(_ series: Series, in drawing: String) -> SVGElement {
    SVGElement(
      name: "pattern",
      attributes: [
        ("id", id(in: drawing)), ("width", "5"), ("height", "5"),
        ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"),
      ],
      children: [.rect(Box(left: 0, top: 0, right: 2.2, bottom: 5), series.fill)]
    )
  }

  private func gradient(
    _ series: Series,
    stops: [(offset: String, opacity: String)],
    direction: [SVGElement.Attribute] = [],
    in drawing: String
  ) -> SVGElement {
    SVGElement(
      name: "linearGradient",
      attributes: [("id", id(in: drawing))] + direction,
      children: stops.map { stop in
        SVGElement(
          name: "stop",
          attributes: [
            ("offset", stop.offset), ("class", series.stop), ("stop-opacity", stop.opacity),
          ]
        )
      }
    )
  }
}
