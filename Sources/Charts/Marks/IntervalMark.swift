/// What a source leaves room for: a band with caps at both stated ends; a point where it states one
/// number.
struct IntervalMark {
  /// The zero line, from which an upper bound alone reaches, in px.
  var zero: Double
  var from: Double
  var until: Double
  var y: Double
  var colour: Colour

  /// Bands are 10 px high and their caps 18, so that an interval is no bar.
  private static let half = (band: 5.0, cap: 9.0)
  private static let radius = 6.5

  /// How far the mark reaches beyond the number, in px.
  static func overhang(_ mark: ReadingMark) -> Double {
    mark == .range || mark == .atMost ? 1 : radius + BarMark.overhang(mark)
  }

  func draw(_ mark: ReadingMark, in drawing: inout Drawing) {
    switch mark {
    case .range:
      drawing.rect(band(from, until), .tint(colour))
      drawTick(at: from, .outline(colour), in: &drawing)
      drawTick(at: until, .outline(colour), in: &drawing)
    case .atMost:
      drawing.rect(band(zero, max(until, zero + 1)), .outline(colour, "thin"))
      drawing.rect(
        Box(left: until - 2, top: y - Self.half.cap, right: until + 2, bottom: y + Self.half.cap),
        .fill(colour)
      )
    default:
      drawing.line(zero, y, from, y, .rule("grid"))
      DotMark(x: from, upper: until, y: y, radius: Self.radius, colour: colour)
        .draw(mark, in: &drawing)
    }
  }

  /// A dashed band between the lowest and the highest statement, a tick at each.
  func drawDisagreement(between others: [Double] = [], in drawing: inout Drawing) {
    drawing.rect(band(from, max(until, from + 1)), .outline(.conflict, "dash"))
    for x in [from] + others + [until] { drawTick(at: x, .outline(.conflict), in: &drawing) }
  }

  private func band(_ left: Double, _ right: Double) -> Box {
    Box(left: left, top: y - Self.half.band, right: right, bottom: y + Self.half.band)
  }

  private func drawTick(at x: Double, _ style: ShapeStyle, in drawing: inout Drawing) {
    drawing.line(x, y - Self.half.cap, x, y + Self.half.cap, style)
  }
}
