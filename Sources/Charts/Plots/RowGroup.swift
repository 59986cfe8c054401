/// Bars that belong together: one place in two or three periods.
struct RowGroup {
  let label: String
  let isHighlighted: Bool
  /// Each labelled with its series, in one order in all groups.
  let rows: [RankedRow]

  var labelStyle: TextStyle { isHighlighted ? .value : .label }
}
