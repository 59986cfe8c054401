import Quantities

/// A figure and the time it speaks of, as precise as the source.
struct TimePoint {
  let period: Period
  let statement: Statement
  let href: String?
  let isDisputed: Bool

  /// Nil for a datum that is missing or has no place in time.
  init?(_ datum: Datum) {
    guard let period = datum.period, let statement = datum.statements.first else { return nil }
    self.period = period
    self.statement = statement
    href = datum.href
    isDisputed = datum.isDisputed
  }

  /// Every statement of the data, earliest first.
  static func all(in data: [Datum]) -> [TimePoint] {
    data.flatMap { datum in
      datum.statements.compactMap { statement in
        var only = datum
        only.statements = [statement]
        return TimePoint(only)
      }
    }.sorted { $0.period < $1.period }
  }

  /// 2023年，超3800亿元（青年报）
  var spoken: String {
    let sources = statement.sources.joined(separator: "、")
    return period.worded + statement.spoken + (sources.isEmpty ? "" : "（\(sources)）")
  }

  var value: Double { statement.quantity.value.approximation }
}

/// The points of one row over time: a line among others on one axis.
struct TimeLine {
  let label: String
  let points: [TimePoint]
  let colour: Colour
}

extension [TimePoint] {
  /// Every year that the points touch, with repetitions.
  var years: [Int] { flatMap { [$0.period.from.year, $0.period.until.year] } }
}
