import Corpus

/// Cuts sentences into clauses.
enum ClauseSplitter {
  /// The clauses of a sentence in their order; empty ones are left out.
  ///
  /// - Complexity: O(*n*) in the length of the sentence.
  static func clauses(of sentence: Range<Int>, in text: SourceText) -> [Clause] {
    var clauses: [Clause] = []
    var start = sentence.lowerBound
    var mark: Unicode.Scalar?
    var depth = 0
    func close(at end: Int, by next: Unicode.Scalar?) {
      let range = withoutLoneQuotationMark(text.trimmed(start..<end), in: text)
      if !range.isEmpty { clauses.append(Clause(range: range, mark: mark)) }
      (start, mark) = (end + 1, next)
    }
    for offset in sentence {
      let scalar = text[offset]
      guard !scalar.isCommonHan else { continue }
      if isOpening(scalar) { depth += 1 }
      if isClosing(scalar) { depth = max(0, depth - 1) }
      guard depth == 0, separates(scalar, at: offset, in: text) else { continue }
      close(at: offset, by: scalar)
    }
    close(at: sentence.upperBound, by: nil)
    return clauses
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "(", "《", "〈", "［", "[": true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "）", ")", "》", "〉", "］", "]": true
    default: false
    }
  }

  /// The stops of GB/T 15834—2011 that divide a sentence; 、 divides a list and does not.
  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", ",", "；", ";", "：", ":", "。", "！", "!", "？", "?", "—", "…": true
    default: false
    }
  }

  private static func separates(_ scalar: Unicode.Scalar, at offset: Int, in text: SourceText)
    -> Bool
  {
    guard isStop(scalar) else { return false }
    // 4,227 and 17:37 are one number each; 2016—2022 one range.
    let isBetweenDigits = text.isDigit(at: offset - 1) && text.isDigit(at: offset + 1)
    guard !isBetweenDigits else { return false }
    return scalar != "—" || isDoubled(at: offset, in: text)
  }

  /// A dash of two characters sets apart; one character joins (中国—中亚).
  private static func isDoubled(at offset: Int, in text: SourceText) -> Bool {
    let scalar = text[offset]
    return offset > 0 && text[offset - 1] == scalar
      || offset + 1 < text.scalars.count && text[offset + 1] == scalar
  }

  /// Speech runs over several clauses: its marks at a clause's ends belong to none of them.
  private static func withoutLoneQuotationMark(_ range: Range<Int>, in text: SourceText)
    -> Range<Int>
  {
    guard let first = range.first, let last = range.last else { return range }
    let (opens, closes) = (text[first] == "“", text[last] == "”")
    if opens, !range.contains(where: { text[$0] == "”" }) { return first + 1..<range.upperBound }
    if closes, !range.contains(where: { text[$0] == "“" }) { return range.lowerBound..<last }
    return range
  }
}
