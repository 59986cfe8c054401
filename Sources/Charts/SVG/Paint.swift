/// A fill that needs a definition: hatching for 近, a soft edge for 约.
enum Paint: Hashable {
  /// 45°, 2.2 px of every 5 px (`docs/design-language.md` §4).
  case hatch(Series)
  /// Opacity 1, .85, 0 towards the right.
  case softEdge(Series)
  /// The same upwards.
  case softTop(Series)
  /// The same downwards.
  case softBottom(Series)
  /// Transparent at both sides, for a dot.
  case softDot(Series)

  /// Unique in the document when `drawing` is.
  func id(in drawing: String) -> String {
    switch self {
    case .hatch(let series): "\(drawing)-h-\(series.rawValue)"
    case .softEdge(let series): "\(drawing)-s-\(series.rawValue)"
    case .softTop(let series): "\(drawing)-u-\(series.rawValue)"
    case .softBottom(let series): "\(drawing)-b-\(series.rawValue)"
    case .softDot(let series): "\(drawing)-d-\(series.rawValue)"
    }
  }

  /// Writes the element that the fills of `drawing` refer to.
  func write(in drawing: String, to writer: inout SVGWriter) {
    switch self {
    case .hatch(let series): hatch(series, in: drawing, to: &writer)
    case .softEdge(let series): gradient(series, stops: Self.fading, in: drawing, to: &writer)
    case .softTop(let series):
      gradient(series, stops: Self.fading, from: 1, until: 0, in: drawing, to: &writer)
    case .softBottom(let series):
      gradient(series, stops: Self.fading, from: 0, until: 1, in: drawing, to: &writer)
    case .softDot(let series):
      let stops = [("0", "0"), (".5", ".85"), ("1", "0")]
      gradient(series, stops: stops, in: drawing, to: &writer)
    }
  }

  private static let fading = [("0", "1"), (".3", ".85"), ("1", "0")]

  private func hatch(_ series: Series, in drawing: String, to writer: inout SVGWriter) {
    writer.begin(
      "pattern",
      ("id", id(in: drawing)),
      ("width", "5"),
      ("height", "5"),
      ("patternUnits", "userSpaceOnUse"),
      ("patternTransform", "rotate(45)")
    )
    writer.write(.rect(Box(left: 0, top: 0, right: 2.2, bottom: 5), series.fill))
    writer.end("pattern")
  }

  /// Sideways, or from a height to another: 1 is below.
  private func gradient(
    _ series: Series,
    stops: [(offset: String, opacity: String)],
    from: Int? = nil,
    until: Int = 0,
    in drawing: String,
    to writer: inout SVGWriter
  ) {
    if let from {
      writer.begin(
        "linearGradient",
        ("id", id(in: drawing)),
        ("x1", "0"),
        ("y1", "\(from)"),
        ("x2", "0"),
        ("y2", "\(until)")
      )
    } else {
      writer.begin("linearGradient", ("id", id(in: drawing)))
    }
    for stop in stops {
      writer.empty(
        "stop",
        ("offset", stop.offset),
        ("class", series.stop),
        ("stop-opacity", stop.opacity)
      )
    }
    writer.end("linearGradient")
  }
}
