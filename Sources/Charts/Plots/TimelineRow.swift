import Quantities

/// One policy, measured: its label, its marks, and where its date is printed.
struct TimelineRow {
  private let entry: TimelineEntry
  private let lane: TimelineLane
  private let frame: TimelineFrame
  private let spoken: String
  private let labelLines: [String]
  private let dateLines: [String]

  /// Row heights in px; in the narrow drawing the label stands above its track
  /// (`docs/design-language.md` §4, geometry).
  private static let wideHeight = 28.0
  private static let trackHeight = 28.0

  init(_ entry: TimelineEntry, lane: TimelineLane, frame: TimelineFrame, words: ChartWords) {
    self.entry = entry
    self.lane = lane
    self.frame = frame
    spoken = (lane.name.map { $0 + "，" } ?? "") + entry.spoken(words)
    labelLines = TextMeasure(.label, in: frame.variant)
      .phrasedLines(of: entry.label, width: frame.labelWidth)
    dateLines = TextMeasure(.small, in: frame.variant)
      .lines(of: entry.dates.wording(words), width: frame.right - frame.left - 24)
  }

  private var line: Double { TextMeasure(.label, in: frame.variant).lineHeight }

  private var labelHeight: Double { line * Double(labelLines.count) }
  private var trackBand: Double { max(Self.trackHeight, line * Double(dateLines.count) + 6) }

  var height: Double {
    frame.variant == .narrow ? labelHeight + trackBand + 4 : max(labelHeight + 8, trackBand)
  }

  func draw(in drawing: inout Drawing, top: Double) {
    let isNarrow = frame.variant == .narrow
    let middle = isNarrow ? top + labelHeight + trackBand / 2 : top + height / 2
    let firstLine = isNarrow ? top + line - 3 : middle + 5 - line * Double(labelLines.count - 1) / 2
    let marks = TimelineMarks(
      entry.dates,
      colour: entry.colour ?? lane.colour,
      frame: frame,
      middle: middle
    )
    drawing.group(
      hedge: marks.isUndated ? nil : .exact,
      spoken: spoken,
      href: entry.href,
      frame: Box(left: 0, top: top + 1, right: frame.variant.width, bottom: top + height - 1)
    ) { drawing in
      marks.draw(in: &drawing)
      drawing.add(
        labelLines.map { TextLine($0, .label) },
        x: 1,
        baseline: firstLine,
        lineHeight: line,
        halo: isNarrow
      )
      if let measures = entry.dates.measures {
        drawing.add(
          Label(
            measures,
            .value,
            x: frame.measuresRight,
            baseline: firstLine,
            anchor: .end,
            in: frame.variant
          )
        )
      }
      drawDate(beside: marks, middle: middle, in: &drawing)
    }
  }

  /// Right of the marks; else left of them; else over the validity beside the mark of the date.
  private func drawDate(
    beside marks: TimelineMarks,
    middle: Double,
    in drawing: inout Drawing
  ) {
    let measure = TextMeasure(.small, in: frame.variant)
    let width = dateLines.map { measure.width(of: $0) }.max() ?? 0
    let places: [(x: Double, anchor: Label.Anchor)] = [
      (marks.extent.right + 7, .start), (marks.extent.left - 7, .end),
      (marks.dateExtent.right + 7, .start), (marks.dateExtent.left - 7, .end),
    ]
    let (x, anchor) =
      places.first { place in
        place.anchor == .start
          ? place.x + width <= frame.variant.width : place.x - width >= frame.left
      } ?? (frame.left + 2, .start)
    let first = middle + 4.5 - line * Double(dateLines.count - 1) / 2
    drawing.add(
      dateLines.map { TextLine($0, .small) },
      x: x,
      baseline: first,
      lineHeight: line,
      anchor: anchor,
      halo: true
    )
  }
}
