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
      open("rect", box, radius)
      attribute("class", style)
      close()
    case .painted(let box, let paint, let radius):
      open("rect", box, radius)
      attribute("fill", "url(#\(paint.id(in: id)))")
      close()
    case .line(let x1, let y1, let x2, let y2, let style):
      open("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2))
      attribute("class", style)
      close()
    case .circle(let x, let y, let radius, let style):
      open("circle", ("cx", x), ("cy", y), ("r", radius))
      attribute("class", style)
      close()
    case .path(let points, let isClosed, let style):
      path(points, isClosed)
      attribute("class", style)
      close()
    case .cells(let boxes, let style):
      guard !boxes.isEmpty else { return }
      cells(boxes)
      attribute("class", style)
      close()
    case .text(let label): write(label)
    case .mark(let group, let shapes): write(group, shapes)
    case .moved(let x, let y, let shapes):
      begin("g", ("transform", "translate(\(x.coordinate) \(y.coordinate))"))
      write(shapes)
      end("g")
    }
  }

  private mutating func write(_ label: Label) {
    guard let first = label.runs.first else { return }
    open("text", ("x", label.x), ("y", label.baseline))
    attribute("class", label.hasHalo ? first.style.rawValue + " halo" : first.style.rawValue)
    if label.anchor != .start { attribute("text-anchor", label.anchor.rawValue) }
    raw(">")
    escape(first.text)
    for run in label.runs.dropFirst() {
      open("tspan", ("dx", Label.gap))
      attribute("class", run.style.rawValue)
      raw(">")
      escape(run.text)
      end("tspan")
    }
    end("text")
  }

  private mutating func write(_ group: MarkGroup, _ shapes: [Shape]) {
    if let href = group.href {
      begin("a", ("href", href))
      if let frame = group.frame { write(.rect(frame, "hit", radius: 2)) }
    }
    raw("<g")
    if let spoken = group.spoken {
      attribute("role", "img")
      attribute("aria-label", spoken)
    }
    attribute("data-hedge", group.hedge)
    if !group.claims.isEmpty { attribute("data-claim", group.claims.joined(separator: " ")) }
    raw(">")
    write(shapes)
    end("g")
    if group.href != nil { end("a") }
  }

  private mutating func path(_ points: [(x: Double, y: Double)], _ isClosed: Bool) {
    raw("<path d=\"")
    for (index, point) in points.enumerated() {
      raw(index == 0 ? "M" : "L")
      bytes.append(coordinate: point.x)
      raw(" ")
      bytes.append(coordinate: point.y)
    }
    raw(isClosed ? "Z\"" : "\"")
  }

  private mutating func cells(_ boxes: [Box]) {
    raw("<path d=\"")
    for box in boxes {
      for (command, value) in [
        ("M", box.left), (" ", box.top), ("h", box.width), ("v", box.height), ("h", -box.width),
      ] {
        raw(command)
        bytes.append(coordinate: value)
      }
      raw("Z")
    }
    raw("\"")
  }
}

/// Elements with plain attributes.
extension SVGWriter {
  /// `<name …>`
  mutating func begin(_ name: String, _ attributes: (String, String)...) {
    begin(name, attributes)
  }

  mutating func begin(_ name: String, _ attributes: [(String, String)]) {
    start(name, attributes)
    raw(">")
  }

  /// `</name>`
  mutating func end(_ name: String) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// `<name …/>`
  mutating func empty(_ name: String, _ attributes: (String, String)...) {
    start(name, attributes)
    close()
  }

  /// `<name …>text</name>`
  mutating func element(_ name: String, _ attributes: (String, String)..., text: String) {
    start(name, attributes)
    raw(">")
    escape(text)
    end(name)
  }

  private mutating func start(_ name: String, _ attributes: [(String, String)]) {
    raw("<")
    raw(name)
    for (name, value) in attributes { attribute(name, value) }
  }

  private mutating func open(_ name: String, _ attributes: (String, Double)...) {
    raw("<")
    raw(name)
    for (name, value) in attributes { attribute(name, value) }
  }

  private mutating func open(_ name: String, _ box: Box, _ radius: Double) {
    open(name, ("x", box.left), ("y", box.top))
    attribute("width", max(0, box.width))
    attribute("height", max(0, box.height))
    if radius > 0 { attribute("rx", radius) }
  }

  private mutating func attribute(_ name: String, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    escape(value)
    raw("\"")
  }

  private mutating func attribute(_ name: String, _ value: Double) {
    raw(" ")
    raw(name)
    raw("=\"")
    bytes.append(coordinate: value)
    raw("\"")
  }

  private mutating func close() { raw("/>") }

  /// Markup of ours, as it is.
  private mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Characters that XML 1.0 does not allow at all become U+FFFD.
  private mutating func escape(_ plain: String) {
    guard plain.utf8.contains(where: Self.mayNeedEscape) else { return raw(plain) }
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
