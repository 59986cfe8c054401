import Quantities

/// A line the size of a word, for tables: how a metric of one place went, without axes.
///
/// The figures stand in the row beside it; hollow points are hedged.
package struct Sparkline: Hashable, Sendable {
  /// From content, unique on its page, ASCII.
  package var id: String
  /// What and where: 上海规上人工智能企业.
  package var title: String
  package var data: [Datum]

  package init(id: String, title: String, data: [Datum]) {
    self.id = id
    self.title = title
    self.data = data
  }

  /// In px: as high as a line of a table.
  private static let size = (width: 96.0, height: 24.0)
  private static let margin = 4.0

  /// Nil for fewer than two moments: a point is no line.
  package var svg: String? {
    let points = TimePoint.all(in: data)
    guard Set(points.map(\.period)).count > 1 else { return nil }
    let places = places(of: points)
    var writer = SVGWriter(id: id)
    writer.begin(
      "svg",
      ("class", "spark"),
      ("viewBox", "0 0 96 24"),
      ("width", "96"),
      ("height", "24"),
      ("role", "img"),
      ("aria-labelledby", "\(id)-t \(id)-d")
    )
    writer.element("title", id: id, "-t", text: title)
    writer.element("desc", id: id, "-d", text: points.map(\.spoken).asSentence)
    writer.path(places, .outline(.focus))
    for (point, place) in zip(points, places) { write(point, at: place, to: &writer) }
    writer.end("svg")
    return writer.text
  }

  /// A point, whose title is what a pointer over it shows.
  private func write(
    _ point: TimePoint,
    at place: (x: Double, y: Double),
    to writer: inout SVGWriter
  ) {
    let quantity = point.statement.quantity
    let group = MarkGroup(hedge: quantity.hedge, claims: point.statement.claims)
    writer.begin(group)
    writer.element("title", text: point.spoken)
    let isExact = ReadingMark(quantity) == .exact
    writer.circle(
      place.x,
      place.y,
      radius: 2.5,
      isExact ? .fill(.focus) : .outline(.focus, "hole")
    )
    writer.end(group)
  }

  /// Time from left to right, zero at the lower edge.
  private func places(of points: [TimePoint]) -> [(x: Double, y: Double)] {
    let years = points.years
    let time = TimeScale(
      years: (years.min() ?? 0)...(years.max() ?? 0),
      left: Self.margin,
      right: Self.size.width - Self.margin
    )
    let values = points.map(\.value)
    let value = LinearScale(
      zeroTo: values.max() ?? 0,
      range: (Self.size.height - 2, Self.margin)
    )
    return zip(points, values).map { point, number in
      let extent = time.extent(point.period)
      return ((extent.from + extent.until) / 2, value(number))
    }
  }
}
