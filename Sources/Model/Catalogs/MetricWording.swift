import Diagnostics
import Quantities

/// The words for a metric in the form in which two wordings of it are equal.
///
/// 规模以上的人工智能企业数量 and 规上AI企业 both become 规上AI企业: 人工智能 is AI, 规模以上 is 规上, and
/// what only says that something is counted falls away at the end.
package struct MetricWording: Sendable {
  package var normal: String

  package init(_ words: String) {
    normal = Self.withoutCountWords(Self.replaced(Array(words.unicodeScalars)))
  }

  /// The wording without a field that the text takes for granted: 规上AI企业 → 规上企业.
  ///
  /// Nil where the wording does not name the field, or nothing else.
  func withoutField(_ field: MetricWording) -> MetricWording? {
    let scalars = Array(normal.unicodeScalars)
    let left = Array(field.normal.unicodeScalars)
    guard !left.isEmpty, left.count < scalars.count,
      let start = (0...scalars.count - left.count).first(where: {
        scalars[$0...].starts(with: left)
      })
    else { return nil }
    var rest = Array(scalars[..<start])
    rest.append(contentsOf: scalars[(start + left.count)...])
    var wording = self
    wording.normal = String(scalars: rest[...])
    return wording
  }

  /// The abbreviation stands for both, since texts mix them freely.
  private static let synonyms: [(long: [Unicode.Scalar], short: [Unicode.Scalar])] = [
    (Array("人工智能".unicodeScalars), Array("AI".unicodeScalars)),
    (Array("规模以上".unicodeScalars), Array("规上".unicodeScalars)),
  ]

  /// Marks, and the particle 的, that change no meaning.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "的", " ", "\u{3000}", "“", "”", "\"", "「", "」": true
    default: false
    }
  }

  private static let countWords = ["数量", "总数", "总量", "个数", "家数", "金额", "数"]
    .map { Array($0.unicodeScalars) }

  /// 人才规模 is a number of people; 产业规模 is no number of industries.
  private static let talentScale = Array("人才规模".unicodeScalars)

  private static func replaced(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      if let synonym = synonyms.first(where: { isFound($0.long, in: words, at: index) }) {
        result += synonym.short
        index += synonym.long.count
        continue
      }
      if !isDropped(words[index]) { result.append(uppercased(words[index])) }
      index += 1
    }
    return result
  }

  private static func isFound(_ word: [Unicode.Scalar], in words: [Unicode.Scalar], at start: Int)
    -> Bool
  {
    guard start + word.count <= words.count else { return false }
    for index in word.indices where words[start + index] != word[index] { return false }
    return true
  }

  /// ASCII letters only: `ai` and `AI`, `gpu` and `GPU`.
  private static func uppercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("a"..."z").contains(scalar) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value) - 32)
  }

  private static func withoutCountWords(_ words: [Unicode.Scalar]) -> String {
    var rest = words[...]
    while let length = countWordLength(atEndOf: rest), length < rest.count {
      rest.removeLast(length)
    }
    return String(scalars: rest)
  }

  private static func countWordLength(atEndOf words: ArraySlice<Unicode.Scalar>) -> Int? {
    if words.suffix(talentScale.count).elementsEqual(talentScale) { return 2 }
    return countWords.first { words.suffix($0.count).elementsEqual($0) }?.count
  }
}

extension MetricWording: Hashable {
  // Byte by byte: `String` would look for canonical equivalents first, of which Han has none.

  package static func == (left: MetricWording, right: MetricWording) -> Bool {
    left.normal.isByteForByte(right.normal)
  }

  package func hash(into hasher: inout Hasher) {
    normal.hashBytes(into: &hasher)
  }
}
