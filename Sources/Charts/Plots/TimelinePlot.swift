import Quantities

/// Policies over time: lanes by jurisdiction, one row each, marks as precise as their dates.
struct TimelinePlot: Plot {
  private let lanes: [TimelineLane]

  init(_ facets: [Facet]) {
    lanes = facets.enumerated().map { TimelineLane($1, index: $0) }.filter { !$0.entries.isEmpty }
  }

  var isEmpty: Bool { lanes.isEmpty }
  var isExposed: Bool { true }
  var swatchForm: Swatch.Form? { .bar }

  func description(words: ChartWords) -> String {
    lanes.map { lane in
      (lane.name.map { $0 + "：" } ?? "")
        + lane.entries.map { $0.spoken(words) }.asSentence
    }.joined()
  }

  /// A lane's heading with its line, in px (`docs/design-language.md` §4, geometry).
  private static let headingHeight = 28.0

  func draw(in drawing: inout Drawing) {
    let words = drawing.words
    let frame = TimelineFrame(lanes, variant: drawing.variant, words: words)
    let blocks = lanes.map { lane in
      lane.entries.map { TimelineRow($0, lane: lane, frame: frame, words: words) }
    }
    let bottom = zip(lanes, blocks).reduce(frame.top) { edge, block in
      edge + (block.0.name == nil ? 0 : Self.headingHeight)
        + block.1.reduce(0) { $0 + $1.height }
    }
    frame.drawGrid(in: &drawing, bottom: bottom, words: words)
    var top = frame.top
    for (lane, rows) in zip(lanes, blocks) {
      if let name = lane.name {
        drawHeading(name, top: top, in: &drawing)
        top += Self.headingHeight
      }
      for row in rows {
        row.draw(in: &drawing, top: top)
        top += row.height
      }
    }
    drawing.height = bottom + 4
  }

  private func drawHeading(_ name: String, top: Double, in drawing: inout Drawing) {
    let line = TextMeasure(.group, in: drawing.variant)
      .lines(of: name, width: drawing.width)[0]
    drawing.add(Label(line, .group, x: 0, baseline: top + 19, in: drawing.variant))
    drawing.line(0, top + 26, drawing.width, top + 26, .rule("grid"))
  }
}
