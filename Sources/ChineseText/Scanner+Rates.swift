import Quantities

/// Units for each of another: 元/亩, 件/万人, TB/s.
extension Scanner {
  /// Reads what stands behind strokes behind a unit: 元/平方米/月.
  ///
  /// Money and counts for each person or each month keep their own unit (1000元/月 says the same as
  /// 每月1000元), and between two measure words a stroke means "or" (100台/架).
  func readRate(of candidate: inout Candidate, numerator: UnitTable.Kind) {
    guard numerator != .share, numerator != .multiple else { return }
    for stroke in 0..<Self.mostStrokes where text[candidate.range.upperBound] == "/" {
      guard let per = denominator(at: candidate.range.upperBound + 1), let unit = candidate.unit,
        per.kind.parts(numerator, isFirst: stroke == 0)
      else { return }
      candidate.unit = Unit(unit.symbol + "/" + per.name)
      candidate.range = candidate.range.lowerBound..<per.end
    }
  }

  /// The bound keeps reading linear.
  ///
  /// Chosen: prices of rents have two (元/平方米/月, in the texts read).
  private static let mostStrokes = 2

  /// What stands behind a stroke: 亩, 万人, 月.
  private struct Denominator: Sendable {
    var name: String
    var kind: Kind
    var end: Int

    enum Kind: Sendable {
      /// An area, a mass, an energy, or a number of things in 百, 千 or 万.
      case measure
      case thing, person, time

      /// Whether a unit for each of this is another unit.
      func parts(_ numerator: UnitTable.Kind, isFirst: Bool) -> Bool {
        switch self {
        case .measure: true
        case .thing: numerator == .money
        case .person: false
        case .time: numerator == .measure || !isFirst
        }
      }
    }
  }

  private func denominator(at offset: Int) -> Denominator? {
    let found = unit(at: offset)
    if let word = Self.denominators.match(in: text, at: offset), word.end >= found?.end ?? 0,
      !(text[word.end - 1].isLetter && text[word.end].isLetter)
    {
      return Denominator(name: word.meaning.name, kind: word.meaning.kind, end: word.end)
    }
    if let (entry, end) = found {
      return Denominator(name: entry.unit.symbol, kind: Self.kind(of: entry), end: end)
    }
    guard let power = NumeralGlyphs.power(text[offset]), let name = Self.scaleNames[power],
      let (entry, end) = unit(at: offset + 1)
    else { return nil }
    return Denominator(name: name + entry.unit.symbol, kind: .measure, end: end)
  }

  private static func kind(of entry: UnitTable.Entry) -> Denominator.Kind {
    switch entry.kind {
    case .duration: .time
    case .counter: persons.contains(entry.unit.symbol) ? .person : .thing
    default: .measure
    }
  }

  /// Measure words of persons, households and firms, and of their visits.
  ///
  /// Source: notices of grants among the texts read (元/人); the others are chosen likewise.
  private static let persons: Set<String> = ["人", "名", "位", "户", "家", "人次", "户次", "次"]

  /// The glyphs of the scales, by their power of ten.
  ///
  /// Made of the glyphs of `NumeralGlyphs`.
  private static let scaleNames = [1: "十", 2: "百", 3: "千", 4: "万", 8: "亿"]

  /// What stands behind a stroke and is no unit behind a number.
  ///
  /// Source: prices in the texts read (元/平); letters are those of 中华人民共和国法定计量单位 (1984), tables 1
  /// and 4 and notes (s, min, h, d, a); the other times are chosen.
  private static let denominators = Lexicon<(name: String, kind: Denominator.Kind)>(
    [("平", (name: "平方米", kind: .measure))]
      + [
        ("s", "秒"), ("min", "分钟"), ("h", "小时"), ("d", "天"), ("a", "年"), ("月", "月"), ("季", "季"),
        ("晚", "晚"), ("班", "班"), ("日", "日"),
      ].map { ($0.0, (name: $0.1, kind: .time)) }
  )
}
