/// Turns shapes into markup; the only place where text is escaped.
struct SVGWriter {
  /// The beginning of every id of the drawing.
  let id: String
  private var bytes: [UInt8] = []

  /// A chart of ten rows fits without growing.
  private static let usualSize = 6_000

  init(id: String) {
    self.id = id
    bytes.reserveCapacity(Self.usualSize)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ shapes: [Shape]) {
    for shape in shapes { write(shape) }
  }

  mutating func write(_ shape: Shape) {
    switch shape {
    case .rect(let box, let style, let radius):
      rect(box, radius)
      finish(style)
    case .painted(let box, let paint, let radius):
      rect(box, radius)
      raw("\" fill=\"url(#")
      raw(paint.id(in: id))
      raw(")\"/>")
    case .line(let x1, let y1, let x2, let y2, let style):
      raw("<path d=\"")
      line(x1, y1, x2, y2)
      finish(style)
    case .lines(let ends, let style):
      guard !ends.isEmpty else { return }
      raw("<path d=\"")
      for (from, until) in ends { line(from.x, from.y, until.x, until.y) }
      finish(style)
    case .circle(let x, let y, let radius, let style):
      raw("<circle cx=\"")
      raw(x)
      raw("\" cy=\"")
      raw(y)
      raw("\" r=\"")
      raw(radius)
      finish(style)
    case .path(let points, let isClosed, let style):
      path(points, isClosed)
      finish(style)
    case .cells(let boxes, let style):
      guard !boxes.isEmpty else { return }
      cells(boxes)
      finish(style)
    case .text(let label): write(label)
    case .mark(let group, let shapes): write(group, shapes)
    case .moved(let x, let y, let shapes):
      raw("<g transform=\"translate(")
      raw(x)
      raw(" ")
      raw(y)
      raw(")\">")
      write(shapes)
      raw("</g>")
    }
  }

  private mutating func write(_ label: Label) {
    guard let first = label.runs.first else { return }
    raw("<text x=\"")
    raw(label.x)
    raw("\" y=\"")
    raw(label.baseline)
    raw("\" class=\"")
    raw(first.style.rawValue)
    if label.hasHalo { raw(" halo") }
    switch label.anchor {
    case .start: break
    case .middle: raw(" m")
    case .end: raw(" e")
    }
    raw("\">")
    escape(first.text)
    for run in label.runs.dropFirst() {
      raw("<tspan dx=\"")
      raw(Label.gap)
      raw("\" class=\"")
      raw(run.style.rawValue)
      raw("\">")
      escape(run.text)
      raw("</tspan>")
    }
    raw("</text>")
  }

  private mutating func write(_ group: MarkGroup, _ shapes: [Shape]) {
    if let href = group.href {
      begin("a", ("href", href))
      if let frame = group.frame { write(.rect(frame, "hit", radius: 2)) }
    }
    raw("<g")
    if let spoken = group.spoken {
      raw(" role=\"img\" aria-label=\"")
      escape(spoken)
      raw("\"")
    }
    raw(" data-hedge=\"")
    escape(group.hedge)
    for (index, claim) in group.claims.enumerated() {
      raw(index == 0 ? "\" data-claim=\"" : " ")
      escape(claim)
    }
    raw("\">")
    write(shapes)
    raw("</g>")
    if group.href != nil { raw("</a>") }
  }

  /// A path, which is shorter than a `<rect>`, unless its corners are round.
  private mutating func rect(_ box: Box, _ radius: Double) {
    guard radius > 0 else {
      raw("<path d=\"")
      return outline(box)
    }
    raw("<rect x=\"")
    raw(box.left)
    raw("\" y=\"")
    raw(box.top)
    raw("\" width=\"")
    raw(max(0, box.width))
    raw("\" height=\"")
    raw(max(0, box.height))
    raw("\" rx=\"")
    raw(radius)
  }

  private mutating func outline(_ box: Box) {
    raw("M")
    raw(box.left)
    raw(" ")
    raw(box.top)
    raw("h")
    raw(max(0, box.width))
    raw("v")
    raw(max(0, box.height))
    raw("h")
    raw(min(0, -box.width))
    raw("z")
  }

  /// Level and upright lines have one number less.
  private mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    raw("M")
    raw(x1)
    raw(" ")
    raw(y1)
    if x1 == x2 {
      raw("V")
      return raw(y2)
    }
    if y1 == y2 {
      raw("H")
      return raw(x2)
    }
    raw("L")
    raw(x2)
    raw(" ")
    raw(y2)
  }

  private mutating func path(_ points: [(x: Double, y: Double)], _ isClosed: Bool) {
    raw("<path d=\"")
    for (index, point) in points.enumerated() {
      raw(index == 0 ? "M" : "L")
      raw(point.x)
      raw(" ")
      raw(point.y)
    }
    if isClosed { raw("z") }
  }

  private mutating func cells(_ boxes: [Box]) {
    raw("<path d=\"")
    for box in boxes { outline(box) }
  }

  /// The style of an element without content, whose last attribute is still open.
  private mutating func finish(_ style: String) {
    raw("\" class=\"")
    raw(style)
    raw("\"/>")
  }
}

/// Elements with plain attributes.
extension SVGWriter {
  /// `<name …>`
  mutating func begin(_ name: StaticString, _ attributes: (StaticString, String)...) {
    begin(name, attributes)
  }

  mutating func begin(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    start(name, attributes)
    raw(">")
  }

  /// `</name>`
  mutating func end(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// `<name …/>`
  mutating func empty(_ name: StaticString, _ attributes: (StaticString, String)...) {
    start(name, attributes)
    raw("/>")
  }

  /// `<name …>text</name>`
  mutating func element(
    _ name: StaticString,
    _ attributes: (StaticString, String)...,
    text: String
  ) {
    start(name, attributes)
    raw(">")
    escape(text)
    end(name)
  }

  private mutating func start(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    raw("<")
    raw(name)
    for (name, value) in attributes {
      raw(" ")
      raw(name)
      raw("=\"")
      escape(value)
      raw("\"")
    }
  }

  /// Markup of ours, as it is.
  private mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A name of ours, such as that of a style.
  private mutating func raw(_ name: String) {
    var name = name
    name.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func raw(_ coordinate: Double) {
    bytes.append(coordinate: coordinate)
  }

  /// Characters that XML 1.0 does not allow at all become U+FFFD.
  private mutating func escape(_ plain: String) {
    var plain = plain
    let isWritten = plain.withUTF8 { text in
      for byte in text where Self.mayNeedEscape(byte) { return false }
      bytes.append(contentsOf: text)
      return true
    }
    guard !isWritten else { return }
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r": raw(" ")
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": raw("\u{FFFD}")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
  }

  /// Control characters, markup, and the first byte of U+FFFE and U+FFFF: most text has none.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0xEF: true
    default: false
    }
  }
}
