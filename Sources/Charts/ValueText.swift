import Quantities

/// The text beside a mark, broken into lines.
struct ValueText {
  var scale: DisplayScale
  var variant: ChartVariant
  var words: ChartWords
  /// Whether one row stands out: then only its value is bold.
  var hasSubject: Bool

  /// No wider than two fifths of the drawing, so that the marks keep the larger part.
  private var widest: Double { variant.width * 0.4 }

  func lines(of datum: Datum, _ statements: [Statement]) -> [[Label.Run]] {
    guard let first = statements.first else {
      return arranged([.init(words.missing, .small), .init(datum.period ?? "", .small)])
    }
    let style: TextStyle = hasSubject && !datum.isHighlighted ? .label : .value
    guard statements.count > 1 else {
      return arranged([.init(text(of: first), style), .init(datum.period ?? "", .small)])
    }
    return statements.flatMap { statement in
      arranged([
        .init(text(of: statement), .value),
        .init(statement.sources.joined(separator: "、"), .small),
      ])
    }
  }

  func text(of statement: Statement) -> String {
    statement.valueText
      ?? statement.quantity.worded(in: scale, showsUnit: false).description
  }

  /// On one line if it fits, else each run on lines of its own.
  private func arranged(_ runs: [Label.Run]) -> [[Label.Run]] {
    let runs = runs.filter { !$0.text.isEmpty }
    guard Label.width(of: runs, in: variant) > widest else { return [runs] }
    return runs.flatMap { run in
      TextMeasure(run.style, in: variant).lines(of: run.text, width: widest)
        .map { [Label.Run($0, run.style)] }
    }
  }
}
