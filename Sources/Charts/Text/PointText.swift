import Foundation
import Quantities

/// What is printed beside the marks of a time panel.
struct PointText {
  var scale: DisplayScale
  /// Of the panel, in px; lines longer than a part of it are broken.
  var panelWidth: Double
  /// The year whose labels stand beside the plot, where they take from its width.
  var lastYear: Int
  var variant: ChartVariant
  /// From this period on readers are told who states which value; nil if all agree on the source.
  private var sourcesFrom: Period?

  init(scale: DisplayScale, panel: TimePanel, panelWidth: Double, variant: ChartVariant) {
    self.scale = scale
    self.panelWidth = panelWidth
    lastYear = panel.points.map(\.period.until.year).max() ?? 0
    self.variant = variant
    let disputed = panel.points.filter(\.isDisputed)
    if Set(panel.points.map(\.statement.sources)).count > 1 {
      sourcesFrom = (disputed.isEmpty ? panel.points : disputed).map(\.period).min()
    }
  }

  func value(of statement: Statement) -> String {
    statement.valueText
      ?? statement.quantity.worded(in: scale, showsUnit: false).description
  }

  func isInLastYear(_ point: TimePoint) -> Bool {
    point.period.until.year == lastYear
  }

  private func widest(_ point: TimePoint) -> Double {
    panelWidth * (isInLastYear(point) ? 0.4 : 0.45)
  }

  /// The value with its source behind it if there is one; several sources stand below.
  func lines(of point: TimePoint) -> [TextLine] {
    let value = TextLine.Run(value(of: point.statement), .value)
    let widest = widest(point)
    guard let sourcesFrom, point.period >= sourcesFrom else {
      return value.broken(to: widest, in: variant)
    }
    let sources = point.statement.sources.map { TextLine.Run($0, .small) }
    let together = TextLine([value] + sources)
    if sources.count == 1, together.width(in: variant) <= widest { return [together] }
    return ([value] + sources).flatMap { $0.broken(to: widest, in: variant) }
  }

  func width(of point: TimePoint) -> Double {
    lines(of: point).width(in: variant)
  }

  /// How many lines the labels of disputed points before the last year need above the plot.
  ///
  /// One line finds room beside the highest gridline.
  func linesAbove(_ panel: TimePanel) -> Int {
    let counts = panel.points.filter { $0.isDisputed && !isInLastYear($0) }
      .map { lines(of: $0).count }
    return min(4, counts.filter { $0 > 1 }.max() ?? 0)
  }
}

extension [TimePoint] {
  /// What disputed points differ in: 同一个348，差一年.
  func dispute(words: ChartWords, value: (TimePoint) -> String) -> [String] {
    let values = Set(map(\.statement.quantity.value))
    let years = map(\.period.until.year)
    guard let point = first, let first = years.min(), let last = years.max(), first < last else {
      return [words.disputedValue]
    }
    guard values.count == 1 else { return [words.disputedPeriod] }
    return words.samePoint(value(point), yearsApart: last - first)
  }
}
