/// The kinds of chart, one for each task (`docs/design-language.md` §4).
package enum ChartKind: Hashable, Sendable {
  /// Ranked horizontal bars from zero: one metric, several places, same definition and period.
  case bars([Datum], order: RowOrder = .descending)
  /// Ranked dots on a fixed domain: a score or an index.
  case dots([Datum], domain: DotDomain, order: RowOrder = .descending)
  /// From the lowest to the highest number that is stated for a row, on one scale from zero.
  case intervals([Datum], order: RowOrder = .descending)
  /// Two or three bars for each of a few rows, told apart by colour and label.
  case grouped([DatumGroup])
  /// Small multiples: a panel of ranked bars for each metric, rows in one order.
  case multiples([Facet])
  /// One bar of 100% a row, with the stated edge.
  ///
  /// `rest` names what the remainder is: 全国其余.
  case shares([Datum], rest: String? = nil, order: RowOrder = .given)
  /// Ten by ten squares a row, one for each percent: a share in print size.
  case waffles([Datum])
  /// Panels over time, each with its own axis.
  case time([TimePanel])
  /// Lines over time on one axis, one for each place.
  case lines([TimeSeries])
  /// Two moments side by side, a line for each place.
  case slopes([SlopeRow], moments: Moments)
  /// Policies in lanes, one row each.
  case timeline([TimelineLane])
  /// Every mark once, for the page that explains how to read them.
  case marks
}

/// How the rows of a ranked chart are sorted; missing rows are always last.
package enum RowOrder: Hashable, Sendable {
  /// By value, largest first; equal values stay in the order given.
  case descending
  /// As the caller gave them: periods, or a fixed order across small multiples.
  case given
}

extension ChartKind {
  /// The figures sorted, scaled and worded, once for both variants.
  func plot(words: ChartWords) -> any Plot {
    switch self {
    case .bars(let data, let order):
      BarPlot(RankedRows(data, order: order, words: words))
    case .dots(let data, let domain, let order):
      DotPlot(RankedRows(data, order: order, words: words), domain: domain)
    case .intervals(let data, let order):
      IntervalPlot(RankedRows(data, order: order, words: words))
    case .grouped(let groups): GroupedPlot(groups, words: words)
    case .multiples(let facets): MultiplesPlot(facets, words: words)
    case .shares(let data, let rest, let order):
      SharePlot(RankedRows(data, order: order, words: words), rest: rest)
    case .waffles(let data): WafflePlot(RankedRows(data, order: .given, words: words))
    case .time(let panels): TimePlot(panels)
    case .lines(let series): LinePlot(series)
    case .slopes(let rows, let moments): SlopePlot(rows, moments: moments)
    case .timeline(let lanes): TimelinePlot(lanes)
    case .marks: MarksPlot()
    }
  }
}
