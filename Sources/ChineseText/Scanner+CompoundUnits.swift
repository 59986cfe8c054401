import Quantities

/// Units of several words: 3元5角, 2.6万辆（列、架）次.
extension Scanner {
  /// 5角 and 2分 behind 3元: tenths and hundredths of the unit.
  func readCoins(of candidate: inout Candidate) {
    guard candidate.unit == .yuan, candidate.value.exponent >= 0, !candidate.hasMyriad,
      candidate.hedge == nil, candidate.upper == nil
    else { return }
    var end = candidate.range.upperBound
    for (names, power) in Self.coins {
      guard let numeral = numerals.numeral(at: end), numeral.hedge == nil, numeral.upper == nil,
        numeral.value.exponent == 0, numeral.value.isLess(than: ExactNumber(10)),
        names.isAnchored(at: text[numeral.range.upperBound]),
        let sum = candidate.value.adding(ExactNumber(numeral.value.mantissa, exponent: power))
      else { continue }
      candidate.value = sum
      end = numeral.range.upperBound + 1
    }
    guard end > candidate.range.upperBound else { return }
    candidate.numeral = candidate.numeral.lowerBound..<end
    candidate.range = candidate.range.lowerBound..<end
  }

  /// Tenths and hundredths of 元; source: 人民币管理条例, article 4 (毛 is the spoken 角).
  ///
  /// Source: as named; tested with 12元5角2分.
  private static let coins = [(Lexicon(words: "角 毛"), -1), (Lexicon(words: "分"), -2)]

  /// 辆（列、架）次: journeys of vehicles of several kinds, by the first kind.
  func readJourneys(of candidate: inout Candidate) {
    let start = candidate.range.upperBound
    guard candidate.unitKind == .counter, let unit = candidate.unit, text[start] == "(" else {
      return
    }
    var end = start + 1
    for _ in 0..<Self.mostKinds {
      guard let kind = self.unit(at: end), kind.entry.kind == .counter else { return }
      end = kind.end
      guard text[end] == "、" else { break }
      end += 1
    }
    guard text[end] == ")", text[end + 1] == "次" else { return }
    candidate.unit = Unit(unit.symbol + "次")
    candidate.range = candidate.range.lowerBound..<end + 2
  }

  /// Statistics name vehicles, trains, ships and planes; the bound keeps reading linear.
  ///
  /// Source: 辆（列、架）次 of the texts read has three kinds; one more is allowed.
  private static let mostKinds = 4
}
