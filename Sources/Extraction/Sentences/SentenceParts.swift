import Corpus

/// Cuts sentences that are no sentences, such as tables without full stops, into parts that can be
/// read one by one, so that the time stays linear in the text.
enum SentenceParts {
  /// Several times the longest sentence met in the press.
  static let longest = 1_000

  /// The sentence itself, or its parts in their order: each ends at a mark where there is one.
  static func parts(of sentence: Sentence, in text: SourceText) -> [Sentence] {
    var parts: [Sentence] = []
    var start = sentence.range.lowerBound
    while sentence.range.upperBound - start > longest {
      let limit = start + longest
      let mark = (start + longest / 2..<limit).last { isMark(text[$0]) }
      let end = mark.map { $0 + 1 } ?? limit
      parts.append(part(start..<end, of: sentence))
      start = end
    }
    parts.append(part(start..<sentence.range.upperBound, of: sentence))
    return parts
  }

  private static func part(_ range: Range<Int>, of sentence: Sentence) -> Sentence {
    Sentence(range: range, index: sentence.index, paragraph: sentence.paragraph)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", ",", "；", ";", "、", "：", "\n", "　": true
    default: false
    }
  }
}
