import Quantities

extension Scanner {
  /// 3至5个, 30%-50%, 2万—3万, 5万元至10万元: joins the number behind a connector to the candidate.
  mutating func extendToRange(_ first: inout Candidate) {
    guard first.upper == nil, first.divisor == nil, let start = connectorEnd(first),
      let numeral = numerals.numeral(at: start), !numeral.isTooLong, !numeral.isCode
    else { return }
    var second = Candidate(numeral)
    guard measure(&second), second.divisor == nil, second.upper == nil,
      !second.isArticle || first.isArticle
    else { return }
    guard join(first, second: second), !isPhone(first, second) else { return }
    var low = first.value
    if first.unit == nil, first.scalePower == 0, second.scalePower > 0,
      first.value.isLess(than: second.value.scaled(by: -second.scalePower))
    {
      low = low.scaled(by: second.scalePower)
    }
    guard low.isLess(than: second.value) else { return }
    second.upper = second.value
    second.value = low
    second.hedge = second.hedge ?? first.hedge
    second.range = first.range.lowerBound..<second.range.upperBound
    second.numeral = first.numeral.lowerBound..<second.numeral.upperBound
    second.hasMyriad = second.hasMyriad || first.hasMyriad
    second.script = .arabic
    second.isArticle = false
    second.isBareScale = false
    first = second
  }

  /// Behind the connector that follows the candidate; nil where it goes from one point to another
  /// (从10%到15%).
  private func connectorEnd(_ candidate: Candidate) -> Int? {
    let end = candidate.range.upperBound
    switch text[end] {
    case "-", "–", "—", "~", "―": return text[end + 1] == text[end] ? nil : end + 1
    case "至", "到":
      return Self.starting.isAnchored(
        at: text[text.droppingSpace(before: candidate.range.lowerBound) - 1]
      ) ? nil : end + 1
    default: return nil
    }
  }

  /// Words that make two points of a change of the two ends: 从10%到15%.
  ///
  /// Chosen: the prepositions of a beginning.
  static let starting = Lexicon(words: "从 由 自")

  /// Whether the units of both numbers allow one range.
  private func join(_ first: Candidate, second: Candidate) -> Bool {
    if first.unit == nil {
      return second.unit != nil || (second.hasMyriad && first.scalePower <= second.scalePower)
    }
    return first.unit == second.unit
  }

  /// `0571-88886666`: digits that are no range.
  private func isPhone(_ first: Candidate, _ second: Candidate) -> Bool {
    second.unit == nil && second.scalePower == 0
  }
}
