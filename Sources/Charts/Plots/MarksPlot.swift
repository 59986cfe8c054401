/// Every mark once, with an example and what it means.
struct MarksPlot: Plot {
  var isEmpty: Bool { false }
  var isExposed: Bool { false }
  var swatchForm: Swatch.Form? { nil }

  func description(words: ChartWords) -> String {
    ReadingMark.allCases.map { $0.text(in: words) }.asSentence
  }

  private static let barHeight = 22.0

  func draw(in drawing: inout Drawing) {
    var top = 4.0
    var baseline = top
    for mark in ReadingMark.allCases {
      if mark == .day { baseline = top }
      top =
        drawing.variant == .wide ? drawWide(mark, top, &drawing) : drawNarrow(mark, top, &drawing)
    }
    let base = drawing.variant == .wide ? 142.0 : 1
    drawing.line(base, 4, base, baseline, .rule("base"))
    drawing.height = top + 4
  }

  /// Name, mark, example and meaning beside each other; returns the lower edge.
  private func drawWide(_ mark: ReadingMark, _ top: Double, _ drawing: inout Drawing) -> Double {
    let text = mark.guide(in: drawing.words)
    let meaning = TextMeasure(.small, in: .wide).lines(of: text.meaning, width: 176)
    let height = max(40, 20 * Double(meaning.count) + 8)
    let middle = top + height / 2
    drawing.group(hedge: mark.guideHedge, spoken: text.name) { drawing in
      draw(mark, left: 142, right: 360, middle: middle, in: &drawing)
      let baseline = middle + 5
      drawing.add(Label(text.name, .label, x: 130, baseline: baseline, anchor: .end, in: .wide))
      drawing.add(Label(text.example, .value, x: 382, baseline: baseline, in: .wide))
      let first = baseline - 10 * Double(meaning.count - 1)
      drawing.add(
        meaning.map { TextLine($0, .small) },
        x: 504,
        baseline: first,
        lineHeight: 20
      )
    }
    return top + height
  }

  /// Name and example above the mark, its meaning below.
  private func drawNarrow(_ mark: ReadingMark, _ top: Double, _ drawing: inout Drawing) -> Double {
    let text = mark.guide(in: drawing.words)
    let meaning = TextMeasure(.small, in: .narrow).lines(of: text.meaning, width: 322)
    drawing.group(hedge: mark.guideHedge, spoken: text.name) { drawing in
      draw(mark, left: 1, right: 210, middle: top + 42, in: &drawing)
      drawing.add(Label(text.name, .value, x: 8, baseline: top + 20, in: .narrow))
      drawing.add(
        Label(text.example, .label, x: 326, baseline: top + 20, anchor: .end, in: .narrow)
      )
      drawing.add(
        meaning.map { TextLine($0, .small) },
        x: 8,
        baseline: top + 72,
        lineHeight: 20
      )
    }
    return top + 68 + 20 * Double(meaning.count)
  }

  private func draw(
    _ mark: ReadingMark,
    left: Double,
    right: Double,
    middle: Double,
    in drawing: inout Drawing
  ) {
    guard mark < .missing else {
      if mark == .missing { return drawing.ring(left + 8, middle) }
      return Swatch(mark: mark, x: left, middle: middle, width: 120, colour: .focus)
        .draw(in: &drawing)
    }
    let isOpen = mark == .range || mark == .disagreement
    var bar = BarMark(
      start: left,
      end: isOpen ? left + (right - left) * 0.75 : right,
      upper: right,
      top: middle - Self.barHeight / 2,
      height: Self.barHeight,
      colour: .focus
    )
    bar.draw(mark, in: &drawing)
    guard mark == .disagreement else { return }
    let lower = bar.end
    bar.end = right
    bar.drawDisagreement(from: lower, in: &drawing)
  }
}
