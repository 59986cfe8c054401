import Quantities

/// The years of a five-year plan that a title names: “十四五”规划, 第十四个五年规划.
///
/// Source: 中华人民共和国国民经济和社会发展五年规划纲要, the tenth to the sixteenth.
enum PlanYears {
  /// Nil where the title names no plan.
  static func span(in title: String) -> Period? {
    guard title.unicodeScalars.contains("五") else { return nil }
    let plan = plans.first { title.contains($0.ordinal + "五”") || isNamed($0.ordinal, in: title) }
    return plan.map {
      Period(from: CalendarDate(year: $0.first), until: CalendarDate(year: $0.first + 4))
    }
  }

  private static func isNamed(_ ordinal: String, in title: String) -> Bool {
    title.contains("第" + ordinal + "个五年") || title.contains(ordinal + "五规划")
      || title.contains(ordinal + "五时期")
  }

  private static let plans: [(ordinal: String, first: Int)] = [
    ("十一", 2006), ("十二", 2011), ("十三", 2016), ("十四", 2021), ("十五", 2026), ("十六", 2031),
  ]
}
