/// The shape that stands for a figure, one for each task (`docs/design-language.md` §4).
package enum Mark: Hashable, Sendable {
  /// A horizontal bar from zero; several in a row where data have a series; one of a whole on the
  /// domain of a share.
  case bar
  /// A dot: a score or an index.
  case dot
  /// From the lowest to the highest number that is stated.
  case interval
  /// Ten by ten squares, one for each percent: a share in print size.
  case waffle
  /// Points over time with a line for each row; facets have an axis each.
  case line
  /// Two moments side by side, named by the series, with a line for each row.
  case slope
  /// A policy on its dates; facets are lanes.
  case policy
  /// Every mark once, for the page that explains how to read them; it has no data.
  case guide
}

/// How the rows of a ranked chart are sorted; missing rows are always last.
package enum Sort: Hashable, Sendable {
  /// By value, largest first; equal values stay in the order given.
  case descending
  /// As the caller gave them: periods, or a fixed order across facets.
  case given
}
