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
    drawing.add(.line(base, 4, base, baseline, "base"))
    drawing.height = top + 4
  }

  /// Name, mark, example and meaning beside each other; returns the lower edge.
  private func drawWide(_ mark: ReadingMark, _ top: Double, _ drawing: inout Drawing) -> Double {
    let text = mark.guide(in: drawing.words)
    let meaning = TextMeasure(.small, in: .wide).lines(of: text.meaning, width: 176)
    let height = max(40, 20 * Double(meaning.count) + 8)
    let middle = top + height / 2
    let shapes = shapes(mark, left: 142, right: 360, middle: middle, in: &drawing)
    let labels =
      [
        Label([.init(text.name, .label)], x: 130, baseline: middle + 5, anchor: .end, in: .wide),
        Label([.init(text.example, .value)], x: 382, baseline: middle + 5, in: .wide),
      ]
      + meaning.enumerated().map { index, line in
        Label(
          [.init(line, .small)],
          x: 504,
          baseline: middle + 5 - 10 * Double(meaning.count - 1) + 20 * Double(index),
          in: .wide
        )
      }
    drawing.add(.mark(MarkGroup(hedge: text.hedge), shapes + labels.shapes))
    return top + height
  }

  /// Name and example above the mark, its meaning below.
  private func drawNarrow(_ mark: ReadingMark, _ top: Double, _ drawing: inout Drawing) -> Double {
    let text = mark.guide(in: drawing.words)
    let meaning = TextMeasure(.small, in: .narrow).lines(of: text.meaning, width: 322)
    let shapes = shapes(mark, left: 1, right: 210, middle: top + 42, in: &drawing)
    let labels =
      [
        Label([.init(text.name, .value)], x: 8, baseline: top + 20, in: .narrow),
        Label([.init(text.example, .label)], x: 326, baseline: top + 20, anchor: .end, in: .narrow),
      ]
      + meaning.enumerated().map { index, line in
        Label([.init(line, .small)], x: 8, baseline: top + 72 + 20 * Double(index), in: .narrow)
      }
    drawing.add(.mark(MarkGroup(hedge: text.hedge), shapes + labels.shapes))
    return top + 68 + 20 * Double(meaning.count)
  }

  private func shapes(
    _ mark: ReadingMark,
    left: Double,
    right: Double,
    middle: Double,
    in drawing: inout Drawing
  ) -> [Shape] {
    let end = [.range, .disagreement].contains(mark) ? left + (right - left) * 0.75 : right
    switch mark {
    case .exact, .over, .nearly, .about, .range, .atMost, .disagreement:
      var bar = BarMark(
        start: left,
        end: end,
        upper: right,
        top: middle - Self.barHeight / 2,
        height: Self.barHeight,
        series: .focus
      )
      guard mark == .disagreement else { return bar.shapes(mark, in: &drawing) }
      let solid = bar.shapes(.exact, in: &drawing)
      bar.end = right
      return solid + bar.disagreement(from: end)
    case .missing:
      return [.circle(left + 8, middle, radius: 4, "ring")]
    case .day, .draft, .month, .year, .span, .undated:
      let swatch = Swatch(
        mark: mark,
        x: left,
        middle: middle,
        width: 120,
        series: .focus
      )
      return swatch.shapes(in: &drawing)
    }
  }
}
