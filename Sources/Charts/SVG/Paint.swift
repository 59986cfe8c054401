/// A fill that needs a definition: hatching for 近, a soft edge for 约.
enum Paint: Hashable {
  /// 45°, 2.2 px of every 5 px (`docs/design-language.md` §4).
  case hatch(Colour)
  /// Opacity 1, .85, 0 towards the right.
  case softEdge(Colour)
  /// The same upwards.
  case softTop(Colour)
  /// The same downwards.
  case softBottom(Colour)
  /// Transparent at both sides, for a dot.
  case softDot(Colour)

  private var colour: Colour {
    switch self {
    case .hatch(let colour), .softEdge(let colour), .softTop(let colour), .softBottom(let colour),
      .softDot(let colour):
      colour
    }
  }

  /// Unique in the document when `drawing` is.
  func writeID(in drawing: String, to markup: inout MarkupBuffer) {
    markup.append(verbatim: drawing)
    switch self {
    case .hatch: markup.append("-h-")
    case .softEdge: markup.append("-s-")
    case .softTop: markup.append("-u-")
    case .softBottom: markup.append("-b-")
    case .softDot: markup.append("-d-")
    }
    markup.append(colour.name)
  }

  /// Writes the element that the fills of `drawing` refer to.
  func write(in drawing: String, to markup: inout MarkupBuffer) {
    switch self {
    case .hatch:
      markup.append("<pattern id=\"")
      writeID(in: drawing, to: &markup)
      markup.append(
        "\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
      )
      markup.append("<path d=\"M0 0h2.2v5H0z\" class=\"")
      markup.append(colour.name)
      markup.append("\"/></pattern>")
    case .softEdge: gradient(stops: Self.fading, in: drawing, to: &markup)
    case .softTop:
      gradient("\" x1=\"0\" y1=\"1\" x2=\"0\" y2=\"0", stops: Self.fading, in: drawing, to: &markup)
    case .softBottom:
      gradient("\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1", stops: Self.fading, in: drawing, to: &markup)
    case .softDot:
      gradient(stops: [("0", "0"), (".5", ".85"), ("1", "0")], in: drawing, to: &markup)
    }
  }

  private typealias Stop = (offset: StaticString, opacity: StaticString)

  private static var fading: [Stop] { [("0", "1"), (".3", ".85"), ("1", "0")] }

  /// Sideways, or in the direction that is given as attributes.
  private func gradient(
    _ direction: StaticString = "",
    stops: [Stop],
    in drawing: String,
    to markup: inout MarkupBuffer
  ) {
    markup.append("<linearGradient id=\"")
    writeID(in: drawing, to: &markup)
    markup.append(direction)
    markup.append("\">")
    for stop in stops {
      markup.append("<stop offset=\"")
      markup.append(stop.offset)
      markup.append("\" class=\"")
      markup.append(colour.name)
      markup.append("-stop\" stop-opacity=\"")
      markup.append(stop.opacity)
      markup.append("\"/>")
    }
    markup.append("</linearGradient>")
  }
}
