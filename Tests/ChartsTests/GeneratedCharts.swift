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
      .intervals(data(scale: 0...12)), .grouped(groups()), .multiples(facets()),
      .waffles(Array(data(scale: 0...1).prefix(9))), .lines(lines()),
      .slopes(slopes(), moments: Moments(from: name(1...30), until: "2023年")),
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

  private mutating func groups() -> [DatumGroup] {
    let count = Int.random(in: 2...3, using: &random)
    let names = (0..<count).map { "\(2020 + $0)年" } + [name(1...40)]
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in
      DatumGroup(
        label: name(1...(Bool.random(using: &random) ? 4 : 60)),
        data: zip(names.suffix(count), data(scale: 2...9) + data(scale: 2...9) + data(scale: 2...9))
          .map { name, datum in
            var datum = datum
            (datum.label, datum.period) = (name, nil)
            return datum
          },
        isHighlighted: Int.random(in: 0..<5, using: &random) == 0
      )
    }
  }

  private mutating func facets() -> [Facet] {
    (0..<Int.random(in: 1...7, using: &random)).map { _ in
      Facet(
        title: name(1...40),
        data: Array(data(scale: 0...12).prefix(8)),
        domain: Int.random(in: 0..<4, using: &random) == 0 ? DotDomain() : nil
      )
    }
  }

  private mutating func lines() -> [TimeSeries] {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      TimeSeries(
        label: name(1...(Bool.random(using: &random) ? 4 : 20)),
        points: panels().flatMap(\.points),
        isHighlighted: Int.random(in: 0..<5, using: &random) == 0
      )
    }
  }

  private mutating func slopes() -> [SlopeRow] {
    (0..<Int.random(in: 1...20, using: &random)).map { _ in
      SlopeRow(
        label: name(1...(Bool.random(using: &random) ? 4 : 60)),
        from: Int.random(in: 0..<5, using: &random) == 0 ? nil : statement(3...9),
        until: Int.random(in: 0..<5, using: &random) == 0 ? nil : statement(3...9),
        href: Int.random(in: 0..<3, using: &random) == 0 ? "../a.html" : nil,
        isHighlighted: Int.random(in: 0..<9, using: &random) == 0
      )
    }
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
