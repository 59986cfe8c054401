import Charts
import Foundation
import Quantities

/// Charts of made-up data: 1 to 60 marks, twelve orders of magnitude, all hedges, equal values, long
/// names, missing figures, sources that differ.
struct GeneratedCharts {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// One chart of every mark and composition.
  mutating func charts() -> [ChartSpecification] {
    let index = Facet(
      data: data(scale: 0...1),
      domain: .score,
      reference: Reference(value: 60, label: "及格线 60")
    )
    let charts: [(Mark, [Facet], Sort)] = [
      (.bar, [Facet(data: data(scale: 0...12))], .descending),
      (.bar, [Facet(data: data(scale: 3...5))], .given),
      (.bar, [Facet(data: data(scale: 0...1), domain: .share(rest: "全国其余"))], .given),
      (.bar, [Facet(data: grouped())], .given),
      (.bar, panels(scale: 0...12), .given),
      (.dot, [index], .descending),
      (.interval, [Facet(data: data(scale: 0...12))], .descending),
      (.waffle, [Facet(data: Array(data(scale: 0...1).prefix(9)))], .given),
      (.line, [Facet(data: lines())], .given),
      (.line, timePanels(), .given),
      (.slope, [Facet(data: slopes())], .given),
      (.policy, lanes(), .given),
    ]
    return charts.enumerated().map { index, chart in
      let (mark, facets, sort) = chart
      let rows = facets.flatMap(\.data).map(\.row)
      return ChartSpecification(
        id: "g\(index)",
        accessibleTitle: name(1...20),
        mark: mark,
        facets: facets,
        sort: sort,
        highlight: chance(of: 2) ? rows.randomElement(using: &random) : nil
      )
    }
  }

  /// Rows with one datum each.
  mutating func data(scale: ClosedRange<Int>) -> [Datum] {
    (0..<Int.random(in: 1...60, using: &random)).map { _ in
      Datum(
        row: rowName(),
        statements: statements(scale),
        remark: chance(of: 4) ? "2023年7月" : nil,
        href: chance(of: 3) ? "../a.html?x=1&y=\"2\"#q" : nil
      )
    }
  }

  private mutating func grouped() -> [Datum] {
    let count = Int.random(in: 2...3, using: &random)
    let names = ((0..<3).map { "\(2020 + $0)年" } + [name(1...40)]).suffix(count)
    return (0..<Int.random(in: 1...12, using: &random)).flatMap { _ in
      let row = rowName()
      return names.filter { _ in !chance(of: 6) }.map { series in
        Datum(
          row: row,
          series: series,
          statements: statements(2...9),
          href: chance(of: 3) ? "../a.html" : nil
        )
      }
    }
  }

  private mutating func panels(scale: ClosedRange<Int>) -> [Facet] {
    let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in rowName() }
    return (0..<Int.random(in: 1...7, using: &random)).map { _ in
      Facet(
        title: name(1...40),
        data: rows.filter { _ in !chance(of: 5) }.map {
          Datum(row: $0, statements: statements(scale))
        },
        domain: chance(of: 4) ? .score : .fromZero
      )
    }
  }

  private mutating func lines() -> [Datum] {
    (0..<Int.random(in: 1...5, using: &random)).flatMap { _ in
      points(of: name(1...(Bool.random(using: &random) ? 4 : 20)))
    }
  }

  private mutating func timePanels() -> [Facet] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Facet(title: name(3...30), data: points(of: name(1...6)))
    }
  }

  private mutating func points(of row: String) -> [Datum] {
    (0..<Int.random(in: 1...20, using: &random)).map { _ in
      Datum(
        row: row,
        period: Period(date()),
        statements: [statement(2...8)],
        isDisputed: chance(of: 4)
      )
    }
  }

  private mutating func slopes() -> [Datum] {
    let moments = [name(1...30), "2023年"]
    return (0..<Int.random(in: 1...20, using: &random)).flatMap { _ in
      let row = rowName()
      return moments.filter { _ in !chance(of: 5) }.map { moment in
        Datum(
          row: row,
          series: moment,
          statements: [statement(3...9)],
          href: chance(of: 3) ? "../a.html" : nil
        )
      }
    }
  }

  private mutating func lanes() -> [Facet] {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      Facet(
        title: Bool.random(using: &random) ? name(2...6) : nil,
        data: (0..<Int.random(in: 1...12, using: &random)).map { _ in policy() }
      )
    }
  }

  private mutating func policy() -> Datum {
    let ends = [date(), date()].sorted()
    return Datum(
      row: name(4...60),
      statements: [],
      dates: PolicyDates(
        date: Bool.random(using: &random) ? date() : nil,
        after: Bool.random(using: &random) ? date() : nil,
        before: Bool.random(using: &random) ? date() : nil,
        span: Bool.random(using: &random) ? Period(from: ends[0], until: ends[1]) : nil,
        action: name(1...8),
        isDraft: Bool.random(using: &random),
        measures: Bool.random(using: &random) ? "\(Int.random(in: 1...99, using: &random))条" : nil
      ),
      href: Bool.random(using: &random) ? "../a.html" : nil
    )
  }

  /// None where a figure is missing, several where sources differ.
  private mutating func statements(_ scale: ClosedRange<Int>) -> [Statement] {
    let count = [0, 1, 1, 1, 1, 1, 2, 3].randomElement(using: &random) ?? 1
    return (0..<count).map { _ in statement(scale) }
  }

  private mutating func statement(_ scale: ClosedRange<Int>) -> Statement {
    Statement(
      quantity: quantity(scale),
      sources: [name(2...12)],
      claim: "c-\(Int.random(in: 0..<99, using: &random))"
    )
  }

  /// A number of four digits in front of the point and three behind, moved by a power of ten.
  mutating func quantity(_ scale: ClosedRange<Int>) -> Quantity {
    let hedge = Hedge.allCases.randomElement(using: &random) ?? .exact
    let value = Decimal(
      sign: .plus,
      exponent: Int.random(in: scale, using: &random) - 3,
      significand: Decimal(Int.random(in: 0...9999, using: &random))
    )
    let word = HedgeWord.usual(for: hedge)?.text ?? ""
    return Quantity(
      value: value,
      upper: chance(of: 9) ? value * 2 : nil,
      unit: Unit("家"),
      hedge: hedge,
      wording: hedge == .several ? "数十家" : "\(word)\(value)家"
    )
  }

  private mutating func date() -> CalendarDate {
    let month = Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil
    return CalendarDate(
      year: Int.random(in: 2012...2027, using: &random),
      month: month,
      day: Bool.random(using: &random) ? Int.random(in: 1...28, using: &random) : nil
    )
  }

  private mutating func rowName() -> String {
    name(1...(Bool.random(using: &random) ? 4 : 60))
  }

  private mutating func name(_ length: ClosedRange<Int>) -> String {
    let letters = Array("上海北京深圳市人工智能产业发展（试验区）“高地”，AI5G<&>2023年—园")
    return String(
      (0..<Int.random(in: length, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? "上"
      }
    )
  }

  private mutating func chance(of count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }
}
