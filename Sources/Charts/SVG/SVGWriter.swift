/// Writes shapes as markup; with ``MarkupBuffer`` the only place where text is escaped.
struct SVGWriter: ~Copyable {
  /// The beginning of every id of the drawing.
  let id: String
  private var markup: MarkupBuffer

  /// A chart of ten rows fits without growing.
  private static let usualSize = 6_000

  init(id: String, capacity: Int = usualSize) {
    self.id = id
    markup = MarkupBuffer(capacity: capacity)
  }

  var text: String { markup.text }

  mutating func append(_ other: borrowing SVGWriter) { markup.append(other.markup) }
}

/// Shapes.
extension SVGWriter {
  mutating func rect(_ box: Box, _ style: ShapeStyle, radius: Double = 0) {
    rect(box, radius)
    finish(style)
  }

  /// Filled by a definition of the drawing.
  mutating func rect(_ box: Box, _ paint: Paint, radius: Double = 0) {
    rect(box, radius)
    markup.append("\" fill=\"url(#")
    paint.writeID(in: id, to: &markup)
    markup.append(")\"/>")
  }

  /// Rectangles of one style in one element: the squares of a waffle.
  mutating func rects(_ boxes: [Box], _ style: ShapeStyle) {
    guard !boxes.isEmpty else { return }
    markup.append("<path d=\"")
    for box in boxes { outline(box) }
    finish(style)
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: ShapeStyle) {
    let (start, end) = (Tenths((x1, y1)), Tenths((x2, y2)))
    begin(pathAt: start)
    step(end.x - start.x, end.y - start.y)
    finish(style)
  }

  /// Upright lines of one length in one element: a grid.
  mutating func uprights(
    at places: [Double],
    from top: Double,
    to bottom: Double,
    _ style: ShapeStyle
  ) {
    guard !places.isEmpty else { return }
    markup.append("<path d=\"")
    for x in places {
      move(x, top)
      markup.append(UInt8(ascii: "V"))
      markup.append(coordinate: bottom)
    }
    finish(style)
  }

  /// Straight lines from point to point.
  mutating func path(_ points: [(x: Double, y: Double)], closed: Bool = false, _ style: ShapeStyle)
  {
    guard var last = points.first.map(Tenths.init) else { return }
    begin(pathAt: last)
    for point in points.dropFirst().lazy.map(Tenths.init) {
      step(point.x - last.x, point.y - last.y)
      last = point
    }
    if closed { markup.append(UInt8(ascii: "z")) }
    finish(style)
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, _ style: ShapeStyle) {
    markup.append("<circle cx=\"")
    markup.append(coordinate: x)
    markup.append("\" cy=\"")
    markup.append(coordinate: y)
    markup.append("\" r=\"")
    markup.append(coordinate: radius)
    finish(style)
  }

  mutating func text(_ label: Label) {
    guard !label.line.isEmpty else { return }
    markup.append("<text x=\"")
    markup.append(coordinate: label.x)
    markup.append("\" y=\"")
    markup.append(coordinate: label.baseline)
    markup.append("\" class=\"")
    markup.append(label.line.first.style.name)
    if label.hasHalo, !label.line.first.style.hasHalo { markup.append(" halo") }
    switch label.anchor {
    case .start: markup.append("\">")
    case .middle: markup.append(" m\">")
    case .end: markup.append(" e\">")
    }
    markup.append(escaped: label.line.first.text)
    for run in label.line.rest {
      markup.append("<tspan dx=\"")
      markup.append(coordinate: TextLine.gap)
      markup.append("\" class=\"")
      markup.append(run.style.name)
      markup.append("\">")
      markup.append(escaped: run.text)
      markup.append("</tspan>")
    }
    markup.append("</text>")
  }

  /// A path, which is shorter than a `<rect>`, unless its corners are round.
  private mutating func rect(_ box: Box, _ radius: Double) {
    guard radius > 0 else {
      markup.append("<path d=\"")
      return outline(box)
    }
    markup.append("<rect x=\"")
    markup.append(coordinate: box.left)
    markup.append("\" y=\"")
    markup.append(coordinate: box.top)
    markup.append("\" width=\"")
    markup.append(coordinate: max(0, box.width))
    markup.append("\" height=\"")
    markup.append(coordinate: max(0, box.height))
    markup.append("\" rx=\"")
    markup.append(coordinate: radius)
  }

  private mutating func outline(_ box: Box) {
    move(box.left, box.top)
    markup.append(UInt8(ascii: "h"))
    markup.append(coordinate: max(0, box.width))
    markup.append(UInt8(ascii: "v"))
    markup.append(coordinate: max(0, box.height))
    markup.append(UInt8(ascii: "H"))
    markup.append(coordinate: box.left)
    markup.append(UInt8(ascii: "z"))
  }

  private mutating func begin(pathAt point: Tenths) {
    markup.append("<path d=\"M")
    markup.append(tenths: point.x)
    markup.append(UInt8(ascii: " "))
    markup.append(tenths: point.y)
  }

  private mutating func move(_ x: Double, _ y: Double) {
    markup.append(UInt8(ascii: "M"))
    markup.append(coordinate: x)
    markup.append(UInt8(ascii: " "))
    markup.append(coordinate: y)
  }

  /// Level and upright lines have one number less.
  private mutating func step(_ x: Int, _ y: Int) {
    switch (x, y) {
    case (0, _):
      markup.append(UInt8(ascii: "v"))
      markup.append(tenths: y)
    case (_, 0):
      markup.append(UInt8(ascii: "h"))
      markup.append(tenths: x)
    default:
      markup.append(UInt8(ascii: "l"))
      markup.append(tenths: x)
      if y > 0 { markup.append(UInt8(ascii: " ")) }
      markup.append(tenths: y)
    }
  }

  /// The style of an element without content, whose last attribute is still open.
  private mutating func finish(_ style: ShapeStyle) {
    markup.append("\" class=\"")
    style.write(to: &markup)
    markup.append("\"/>")
  }
}

/// Groups.
extension SVGWriter {
  /// The group of one mark, in a link if it has one.
  mutating func begin(_ group: MarkGroup) {
    if let href = group.href {
      begin("a", ("href", href))
      if let frame = group.frame { rect(frame, .rule("hit"), radius: 2) }
    }
    markup.append("<g")
    if let spoken = group.spoken {
      markup.append(" role=\"img\" aria-label=\"")
      markup.append(escaped: spoken)
      markup.append(UInt8(ascii: "\""))
    }
    markup.append(" data-hedge=\"")
    markup.append(verbatim: group.hedgeName)
    for (index, claim) in group.claims.enumerated() {
      markup.append(index == 0 ? "\" data-claim=\"" : " ")
      markup.append(escaped: claim)
    }
    markup.append("\">")
  }

  mutating func end(_ group: MarkGroup) {
    markup.append(group.href == nil ? "</g>" : "</g></a>")
  }

  /// A group whose shapes are drawn from its own upper left corner.
  mutating func beginMove(x: Double, y: Double) {
    markup.append("<g transform=\"translate(")
    markup.append(coordinate: x)
    markup.append(UInt8(ascii: " "))
    markup.append(coordinate: y)
    markup.append(")\">")
  }
}

/// Elements with plain attributes.
extension SVGWriter {
  /// `<name …>`
  mutating func begin(_ name: StaticString, _ attributes: (StaticString, String)...) {
    start(name)
    for (name, value) in attributes { attribute(name, value) }
    markup.append(UInt8(ascii: ">"))
  }

  /// `</name>`
  mutating func end(_ name: StaticString) {
    markup.append("</")
    markup.append(name)
    markup.append(UInt8(ascii: ">"))
  }

  /// `<name>text</name>`
  mutating func element(_ name: StaticString, text: String) {
    start(name)
    markup.append(UInt8(ascii: ">"))
    markup.append(escaped: text)
    end(name)
  }

  /// The start tag of the outer element, title, description, style if any, and the definitions that
  /// fills refer to.
  mutating func begin(
    _ drawing: borrowing Drawing,
    attributes: [(StaticString, String)],
    size: (width: Double, height: Double),
    title: String,
    description: String,
    style: String? = nil
  ) {
    let id = drawing.writer.id
    start("svg")
    for (name, value) in attributes { attribute(name, value) }
    markup.append(" viewBox=\"0 0 ")
    markup.append(coordinate: size.width)
    markup.append(UInt8(ascii: " "))
    markup.append(coordinate: size.height)
    markup.append("\" width=\"")
    markup.append(coordinate: size.width)
    markup.append("\" height=\"")
    markup.append(coordinate: size.height)
    markup.append(drawing.isExposed ? "\" role=\"graphics-document" : "\" role=\"img")
    markup.append("\" aria-labelledby=\"")
    markup.append(verbatim: id)
    markup.append("-t ")
    markup.append(verbatim: id)
    markup.append("-d\">")
    element("title", id: id, "-t", text: title)
    element("desc", id: id, "-d", text: description)
    if let style { element("style", text: style) }
    guard !drawing.paints.isEmpty else { return }
    begin("defs")
    for paint in drawing.paints { paint.write(in: id, to: &markup) }
    end("defs")
  }

  /// `<name id="id-suffix">text</name>`
  mutating func element(
    _ name: StaticString,
    id: String,
    _ suffix: StaticString,
    text: String
  ) {
    start(name)
    markup.append(" id=\"")
    markup.append(verbatim: id)
    markup.append(suffix)
    markup.append("\">")
    markup.append(escaped: text)
    end(name)
  }

  private mutating func start(_ name: StaticString) {
    markup.append(UInt8(ascii: "<"))
    markup.append(name)
  }

  private mutating func attribute(_ name: StaticString, _ value: String) {
    markup.append(UInt8(ascii: " "))
    markup.append(name)
    markup.append("=\"")
    markup.append(escaped: value)
    markup.append(UInt8(ascii: "\""))
  }
}

/// A point as it is written, so that steps between points add up.
private struct Tenths {
  var x: Int
  var y: Int

  init(_ point: (x: Double, y: Double)) {
    x = MarkupBuffer.tenths(of: point.x)
    y = MarkupBuffer.tenths(of: point.y)
  }
}
