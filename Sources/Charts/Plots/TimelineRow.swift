import Quantities

/// One policy, measured: its label, its marks, and where its date is printed.
struct TimelineRow {
  var entry: TimelineEntry
  var lane: TimelineLane
  var frame: TimelineFrame
  var words: ChartWords
  private var labelLines: [String]
  private var dateLines: [String]

  /// Row heights in px; in the narrow drawing the label stands above its track
  /// (`docs/design-language.md` §4, geometry).
  private static let wideHeight = 28.0
  private static let trackHeight = 28.0

  init(_ entry: TimelineEntry, lane: TimelineLane, frame: TimelineFrame, words: ChartWords) {
    self.entry = entry
    self.lane = lane
    self.frame = frame
    self.words = words
    labelLines = TextMeasure(.label, in: frame.variant)
      .lines(of: entry.label, width: frame.labelWidth)
    dateLines = TextMeasure(.small, in: frame.variant)
      .lines(of: entry.dateWording(words), width: frame.right - frame.left - 24)
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
    var labels = labelLines.enumerated().map { index, text in
      Label(
        [.init(text, .label)],
        x: 1,
        baseline: firstLine + line * Double(index),
        halo: isNarrow,
        in: frame.variant
      )
    }
    if let measures = entry.measures {
      labels.append(
        Label(
          [.init(measures, .value)],
          x: frame.measuresRight,
          baseline: firstLine,
          anchor: .end,
          halo: isNarrow,
          in: frame.variant
        )
      )
    }
    let marks = TimelineMarks(entry, series: lane.series, frame: frame, middle: middle)
    labels += dateLabels(beside: marks, middle: middle)
    drawing.marks.formUnion(marks.kinds)
    drawing.add(
      drawing.group(
        marks.shapes + labels.shapes,
        hedge: marks.kinds == [.undated] ? MarkGroup.missing : Hedge.exact.rawValue,
        claims: entry.claim.map { [$0] } ?? [],
        spoken: entry.spoken(lane: lane.name, words: words),
        href: entry.href,
        frame: Box(left: 0, top: top + 1, right: frame.variant.width, bottom: top + height - 1)
      )
    )
  }

  /// Right of the marks; else left of them; else over the validity beside the mark of the date.
  private func dateLabels(beside marks: TimelineMarks, middle: Double) -> [Label] {
    let measure = TextMeasure(.small, in: frame.variant)
    let width = dateLines.map { measure.width(of: $0) }.max() ?? 0
    let places: [(x: Double, anchor: Label.Anchor)] = [
      (marks.right + 7, .start), (marks.left - 7, .end), (marks.dateRight + 7, .start),
      (marks.dateLeft - 7, .end),
    ]
    let (x, anchor) =
      places.first { place in
        place.anchor == .start
          ? place.x + width <= frame.variant.width : place.x - width >= frame.left
      } ?? (frame.left + 2, .start)
    let first = middle + 4.5 - line * Double(dateLines.count - 1) / 2
    return dateLines.enumerated().map { index, text in
      Label(
        [.init(text, .small)],
        x: x,
        baseline: first + line * Double(index),
        anchor: anchor,
        halo: true,
        in: frame.variant
      )
    }
  }
}
