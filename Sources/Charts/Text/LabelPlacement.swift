/// A text that wants to stand near its mark.
struct PlacedText {
  var lines: [TextLine]
  var mark: Box
  /// Whether the mark is the last of its panel: then the text stands right of the plot.
  var isAtEnd: Bool
  var isDisputed: Bool
  /// Where the space right of the plot begins, in px.
  var beyond: Double

  /// Whether the other would print the same words at the same mark.
  func says(_ other: PlacedText) -> Bool {
    lines == other.lines && mark == other.mark
  }
}

/// Finds places for labels so that no two texts overlap (`docs/design-language.md` §4, collision):
/// beside the mark, on its other side, staggered by a line; else the label is left to the table.
///
/// Of two places the one that no line runs through is better.
struct LabelPlacement {
  var bounds: Box
  /// The marks themselves.
  var obstacles: [Box]
  /// The lines between the marks.
  let lines: [LineSegment]
  let variant: ChartVariant
  private(set) var placed: [Box] = []

  init(bounds: Box, obstacles: [Box], lines: [LineSegment], variant: ChartVariant) {
    self.bounds = bounds
    self.obstacles = obstacles
    self.lines = lines
    self.variant = variant
  }

  /// In the order given; empty where there is no room.
  ///
  /// The last points are placed first, since readers look for the newest figure, then the disputed.
  mutating func labels(for texts: [PlacedText], in variant: ChartVariant) -> [[Label]] {
    var labels = [[Label]](repeating: [], count: texts.count)
    let order = texts.indices.sorted { rank(texts[$0], $0) < rank(texts[$1], $1) }
    for (position, index) in order.enumerated() {
      let isSaid = order[..<position].contains { texts[$0].says(texts[index]) }
      guard !isSaid else { continue }
      labels[index] = place(candidates(texts[index], in: variant)) ?? []
    }
    return labels
  }

  /// The first candidate that no line crosses, or the first that is free at all.
  private mutating func place(_ candidates: [[Label]]) -> [Label]? {
    let free = candidates.filter { labels in labels.allSatisfy { isFree($0.box) } }
    let clear = free.first { labels in
      labels.allSatisfy { label in !lines.contains { $0.crosses(label.box) } }
    }
    guard let found = clear ?? free.first else { return nil }
    placed += found.map(\.box)
    return found
  }

  private func rank(_ text: PlacedText, _ index: Int) -> (Int, Double, Int) {
    if text.isAtEnd { return (0, text.mark.bottom, index) }
    return (text.isDisputed ? 1 : 2, 0, index)
  }

  /// Lines of one text below a box, centred or ending there; none where there is no room.
  mutating func labels(
    _ texts: [String],
    _ style: TextStyle,
    below box: Box,
    in variant: ChartVariant
  ) -> [Label] {
    let height = TextMeasure(style, in: variant).lineHeight
    let middle = (box.left + box.right) / 2
    let shifts = stride(from: 26.0, through: 98, by: 18)
    let candidates = shifts.flatMap { shift in
      [middle, box.right, box.left].map { x in
        texts.map { TextLine($0, style) }.labels(
          x: x,
          baseline: box.bottom + shift,
          lineHeight: height,
          anchor: .middle,
          halo: true,
          in: variant
        )
      }
    }
    return place(candidates) ?? []
  }

  private func isFree(_ box: Box) -> Bool {
    bounds.contains(box) && !placed.contains { $0.overlaps(box) }
      && !obstacles.contains { $0.overlaps(box, tolerance: 4) }
  }

  private func candidates(_ text: PlacedText, in variant: ChartVariant) -> [[Label]] {
    let mark = text.mark
    let middle = (mark.left + mark.right) / 2
    let line = TextMeasure(.value, in: variant).lineHeight
    let (above, below) = (mark.top - 4 - line * Double(text.lines.count - 1), mark.bottom + 16)
    let beside = (mark.top + mark.bottom) / 2 + 5
    let shifts = [
      0, line / 2, line, -line / 2, -line, 1.5 * line, -1.5 * line, 2 * line, -2 * line,
    ]
    let right = shifts.map { place(text, text.beyond, beside + $0, .start, in: variant) }
    let around = [
      place(text, middle, above, .middle, in: variant),
      place(text, mark.right, above, .end, in: variant),
      place(text, mark.left, above, .start, in: variant),
      place(text, mark.left - 6, beside, .end, in: variant),
      place(text, mark.right + 6, beside, .start, in: variant),
      place(text, middle, below, .middle, in: variant),
      placeInside(text, middle, above, in: variant),
      place(text, middle, above - line, .middle, in: variant),
      place(text, middle, below + line, .middle, in: variant),
      placeInside(text, middle, above - line, in: variant),
      placeInside(text, middle, below, in: variant),
      placeInside(text, middle, below + line, in: variant),
    ]
    let raised = [0, 0.5, 1].map { above - $0 * line }.map {
      placeInside(text, mark.right, $0, .end, in: variant)
    }
    return text.isAtEnd ? right + around : around + raised
  }

  /// Centred or ending there, but moved sideways until all lines are inside.
  private func placeInside(
    _ text: PlacedText,
    _ x: Double,
    _ baseline: Double,
    _ anchor: Label.Anchor = .middle,
    in variant: ChartVariant
  ) -> [Label] {
    place(text, x, baseline, anchor, in: variant)
      .map { $0.kept(inside: bounds.left...bounds.right) }
  }

  private func place(
    _ text: PlacedText,
    _ x: Double,
    _ baseline: Double,
    _ anchor: Label.Anchor,
    in variant: ChartVariant
  ) -> [Label] {
    text.lines.labels(
      x: x,
      baseline: baseline,
      lineHeight: TextMeasure(.value, in: variant).lineHeight - 1,
      anchor: anchor,
      halo: true,
      in: variant
    )
  }
}
