import Charts
import Foundation
import Quantities

extension FuzzInput {
  /// A chart of whatever figures the bytes spell, which no catalog and no source has to allow.
  mutating func chart() -> ChartSpecification {
    let marks: [Mark] = [.bar, .dot, .interval, .waffle, .line, .slope, .policy]
    let mark = element(of: marks)
    let facets = (0...number(below: 3)).map { _ in facet(of: mark) }
    return ChartSpecification(
      id: "g",
      accessibleTitle: shortText(),
      mark: mark,
      facets: facets,
      sort: flag() ? .descending : .given,
      highlight: flag() ? facets.first?.data.first?.row : nil,
      leftOut: flag() ? [LeftOut(value: shortText(), reason: shortText())] : []
    )
  }

  private mutating func facet(of mark: Mark) -> Facet {
    let data = (0..<number(below: 12)).map { _ in datum(of: mark) }
    let domain: Domain =
      switch mark {
      case .dot: .score
      case .bar where flag(): .share(rest: shortText())
      default: .fromZero
      }
    return Facet(
      title: flag() ? shortText() : nil,
      data: data,
      domain: domain,
      reference: mark == .dot && flag() ? Reference(value: decimal(), label: shortText()) : nil
    )
  }

  private mutating func datum(of mark: Mark) -> Datum {
    let row = ["上海", "北京", "深圳", shortText()][number(below: 4)]
    return Datum(
      row: row,
      series: mark == .slope || flag() ? element(of: ["2021年", "2022年"]) : nil,
      period: mark == .line ? period() : nil,
      statements: mark == .policy ? [] : (0..<number(below: 4)).map { _ in statement() },
      dates: mark == .policy ? dates() : nil,
      remark: flag() ? shortText() : nil,
      href: flag() ? "../a.html#" + shortText() : nil,
      colour: flag() ? element(of: Colour.allCases) : nil,
      isDisputed: flag()
    )
  }

  private mutating func statement() -> Statement {
    let value = decimal()
    return Statement(
      quantity: Quantity(
        value: value,
        upper: flag() ? value + decimal() : nil,
        unit: flag() ? Unit(element(of: ["家", "元", "%", "人"])) : nil,
        hedge: element(of: Hedge.allCases),
        wording: shortText()
      ),
      valueText: flag() ? shortText() : nil,
      sources: flag() ? [shortText()] : [],
      claim: flag() ? shortText() : nil
    )
  }

  /// Never negative, with up to 38 digits, as quantities are read.
  private mutating func decimal() -> Decimal {
    let significand = Decimal(number(below: 10_000))
    return Decimal(sign: .plus, exponent: number(below: 40) - 12, significand: significand)
  }

  private mutating func date() -> CalendarDate {
    let year = flag() ? 1 + number(below: 9999) : 2010 + number(below: 20)
    let month = flag() ? 1 + number(below: 12) : nil
    return CalendarDate(year: year, month: month, day: flag() ? 1 + number(below: 28) : nil)
  }

  private mutating func period() -> Period {
    let dates = [date(), date()].sorted { $0.firstDay < $1.firstDay }
    let isForward = dates[0].firstDay <= dates[1].lastDay
    return flag() || !isForward ? Period(dates[0]) : Period(from: dates[0], until: dates[1])
  }

  private mutating func dates() -> PolicyDates {
    PolicyDates(
      date: flag() ? date() : nil,
      after: flag() ? date() : nil,
      before: flag() ? date() : nil,
      span: flag() ? period() : nil,
      action: shortText(),
      dateText: flag() ? shortText() : nil,
      isDraft: flag(),
      measures: flag() ? shortText() : nil
    )
  }
}
