/// The text beside a mark, broken into lines.
struct ValueText {
  var variant: ChartVariant
  /// No wider than two fifths of the drawing, so that the marks keep the larger part.
  var widest: Double
  /// Whether one row stands out: then only its value is bold.
  var hasSubject: Bool
  var words: ChartWords

  init(_ ranked: RankedRows, in drawing: Drawing) {
    variant = drawing.variant
    widest = drawing.width * 0.4
    hasSubject = ranked.hasSubject
    words = drawing.words
  }

  func lines(of row: RankedRow) -> [[Label.Run]] {
    let datum = row.datum
    let period = Label.Run(datum.period ?? "", .small)
    guard let first = row.figures.first else {
      return arranged([.init(words.missing, .small), period])
    }
    let style: TextStyle = hasSubject && !datum.isHighlighted ? .label : .value
    guard row.figures.count > 1 else { return arranged([.init(first.text, style), period]) }
    return row.figures.flatMap { figure in
      arranged([
        .init(figure.text, .value),
        .init(figure.statement.sources.joined(separator: "、"), .small),
      ])
    }
  }

  /// On one line if it fits, else each run on lines of its own.
  private func arranged(_ runs: [Label.Run]) -> [[Label.Run]] {
    let runs = runs.filter { !$0.text.isEmpty }
    if let only = runs.first, runs.count == 1,
      TextMeasure(only.style, in: variant).fits(only.text, in: widest)
    {
      return [runs]
    }
    guard Label.width(of: runs, in: variant) > widest else { return [runs] }
    return runs.flatMap { run in
      TextMeasure(run.style, in: variant).lines(of: run.text, width: widest)
        .map { [Label.Run($0, run.style)] }
    }
  }
}
