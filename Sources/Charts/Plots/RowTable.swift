import Quantities

/// Data by row and series: what a row lacks is missing, what stands twice is two statements.
struct RowTable {
  private(set) var rows: [String] = []
  private(set) var series: [String] = []
  private var data: [Datum]
  /// Row after row the datum of each series, by its place; nil for a missing one.
  private var places: [Int?] = []

  init(_ data: [Datum]) {
    self.data = data
    let cells = data.map { datum in
      let row = Self.place(of: datum.row, in: &rows)
      return (row: row, series: Self.place(of: datum.series ?? "", in: &series))
    }
    places = [Int?](repeating: nil, count: rows.count * series.count)
    for index in data.indices {
      let cell = cells[index].row * series.count + cells[index].series
      if let first = places[cell] {
        self.data[first].statements += data[index].statements
      } else {
        places[cell] = index
      }
    }
  }

  /// Where a name stands among those met so far; most often it is the last.
  private static func place(of name: String, in names: inout [String]) -> Int {
    if let last = names.last, last.isByteForByte(name) { return names.count - 1 }
    if let place = names.firstIndex(where: { $0.isByteForByte(name) }) { return place }
    names.append(name)
    return names.count - 1
  }

  subscript(row: Int, column: Int) -> Datum {
    places[row * series.count + column].map { data[$0] }
      ?? .missing(rows[row], series: series[column])
  }
}
