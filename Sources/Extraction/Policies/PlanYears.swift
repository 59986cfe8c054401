import Corpus
import Quantities

/// The years of a five-year plan that a title names: “十四五”规划, 第十四个五年规划.
///
/// Source: 中华人民共和国国民经济和社会发展五年规划纲要, the tenth to the sixteenth.
enum PlanYears {
  /// Nil where the title, a part of a text, names no plan.
  static func span(in title: Range<Int>, of text: SourceText) -> Period? {
    guard title.contains(where: { text[$0] == "五" }) else { return nil }
    let plan = plans.first { $0.names.isFound(in: title, of: text) }
    return plan.map {
      Period(from: CalendarDate(year: $0.first), until: CalendarDate(year: $0.first + 4))
    }
  }

  private static let plans: [(names: WordSet, first: Int)] = [
    ("十一", 2006), ("十二", 2011), ("十三", 2016), ("十四", 2021), ("十五", 2026), ("十六", 2031),
  ].map { ordinal, first in
    (WordSet(["\(ordinal)五”", "第\(ordinal)个五年", "\(ordinal)五规划", "\(ordinal)五时期"]), first)
  }
}
