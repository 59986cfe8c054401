import Charts
import Foundation
import Quantities

/// Charts of made-up data: 1 to 60 rows, twelve orders of magnitude, all hedges, long names.
struct GeneratedCharts {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// One chart of every kind that has data.
  mutating func charts() -> [ChartSpecification] {
    let kinds: [ChartKind] = [
      .bars(data(scale: 0...12)), .bars(data(scale: 3...5), order: .given),
      .dots(data(scale: 0...1), domain: DotDomain(reference: .init(value: 60, label: "及格线 60"))),
      .shares(data(scale: 0...1), rest: "全国其余"), .time(panels()), .timeline(lanes()),
    ]
    return kinds.enumerated().map { index, kind in
      ChartSpecification(id: "g\(index)", accessibleTitle: name(1...20), kind: kind)
    }
  }

  private mutating func data(scale: ClosedRange<Int>) -> [Datum] {
    (0..<Int.random(in: 1...60, using: &random)).map { _ in
      let count = [0, 1, 1, 1, 1, 1, 2, 3].randomElement(using: &random) ?? 1
      return Datum(
        label: name(1...(Bool.random(using: &random) ? 4 : 60)),
        statements: (0..<count).map { _ in statement(scale) },
        period: Int.random(in: 0..<4, using: &random) == 0 ? "2023年7月" : nil,
        href: Int.random(in: 0..<3, using: &random) == 0 ? "../a.html?x=1&y=\"2\"#q" : nil,
        isHighlighted: Int.random(in: 0..<9, using: &random) == 0
      )
    }
  }

  private mutating func statement(_ scale: ClosedRange<Int>) -> Statement {
    Statement(
      quantity: quantity(scale),
      sources: [name(2...12)],
      claim: "c-\(Int.random(in: 0..<99, using: &random))"
    )
  }

  private mutating func quantity(_ scale: ClosedRange<Int>) -> Quantity {
    let hedge = Hedge.allCases.randomElement(using: &random) ?? .exact
    let digits = Int.random(in: 0...9999, using: &random)
    let value = Decimal(
      sign: .plus,
      exponent: Int.random(in: scale, using: &random) - 3,
      significand: Decimal(digits)
    )
    let hasRange = Int.random(in: 0..<9, using: &random) == 0
    let word = HedgeWord.usual(for: hedge)?.text ?? ""
    return Quantity(
      value: value,
      upper: hasRange ? value * 2 : nil,
      unit: Unit("家"),
      hedge: hedge,
      wording: hedge == .several ? "数十家" : "\(word)\(value)家"
    )
  }

  private mutating func panels() -> [TimePanel] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      TimePanel(
        title: name(3...30),
        points: (0..<Int.random(in: 1...20, using: &random)).map { _ in
          TimePoint(
            period: Period(date()),
            statement: statement(2...8),
            isDisputed: Int.random(in: 0..<4, using: &random) == 0
          )
        }
      )
    }
  }

  private mutating func lanes() -> [TimelineLane] {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      TimelineLane(
        name: Bool.random(using: &random) ? name(2...6) : nil,
        entries: (0..<Int.random(in: 1...12, using: &random)).map { _ in entry() }
      )
    }
  }

  private mutating func entry() -> TimelineEntry {
    let ends = [date(), date()].sorted()
    return TimelineEntry(
      label: name(4...60),
      date: Bool.random(using: &random) ? date() : nil,
      after: Bool.random(using: &random) ? date() : nil,
      before: Bool.random(using: &random) ? date() : nil,
      span: Bool.random(using: &random) ? Period(from: ends[0], until: ends[1]) : nil,
      action: name(1...8),
      isDraft: Bool.random(using: &random),
      measures: Bool.random(using: &random) ? "\(Int.random(in: 1...99, using: &random))条" : nil,
      href: Bool.random(using: &random) ? "../a.html" : nil
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

  private mutating func name(_ length: ClosedRange<Int>) -> String {
    let letters = Array("上海北京深圳市人工智能产业发展（试验区）“高地”，AI5G<&>2023年—园")
    return String(
      (0..<Int.random(in: length, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? "上"
      }
    )
  }
}
