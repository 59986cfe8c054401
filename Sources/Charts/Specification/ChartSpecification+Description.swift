extension ChartSpecification {
  /// All values in reading order with their hedges in words: the SVG's `<desc>`.
  package var accessibleDescription: String { description(of: plot()) }

  func description(of plot: any Plot) -> String {
    plot.isEmpty ? words.noData + "。" : plot.description(words: words)
  }

  /// What the marks on the chart ask to be said once, then what was left out and why.
  package var notes: [String] {
    let plot = plot()
    return notes(of: plot, drawing(.wide, of: plot))
  }

  func notes(of plot: any Plot, _ drawing: borrowing Drawing) -> [String] {
    var notes: [String] = []
    if drawing.marks.all.contains(where: \.isDecorated) { notes.append(words.hedgeNote) }
    if plot.isCut { notes.append(words.cutScaleNote) }
    if drawing.hasGap { notes.append(words.gapNote) }
    if drawing.hasNegative { notes.append(words.negativeNote) }
    return notes + (words.leftOut(leftOut).map { [$0] } ?? [])
  }

  /// The entries of the reading key: the marks that occur and need explaining.
  package var key: [String] {
    let plot = plot()
    return key(of: plot, drawing(.wide, of: plot)).marks.map { $0.text(in: words) }
  }
}
