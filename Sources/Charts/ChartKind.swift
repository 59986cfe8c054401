/// The kinds of chart, one for each task (`docs/design-language.md` §4).
package enum ChartKind: Hashable, Sendable {
  /// Ranked horizontal bars from zero: one metric, several places, same definition and period.
  case bars([Datum], order: RowOrder = .descending)
  /// Ranked dots on a fixed domain: a score or an index.
  case dots([Datum], domain: DotDomain, order: RowOrder = .descending)
  /// One or two panels over time, each with its own axis.
  case time([TimePanel])
  /// One bar of 100% a row, with the stated edge.
  ///
  /// `rest` names what the remainder is: 全国其余.
  case shares([Datum], rest: String? = nil, order: RowOrder = .given)
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
