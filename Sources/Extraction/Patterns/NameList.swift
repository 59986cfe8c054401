import Corpus
import Model

/// Names that stand side by side: 北京、深圳、上海、杭州.
enum NameList {
  /// The runs of names within a range that only list marks and conjunctions separate.
  static func runs(in range: Range<Int>, of sentence: SentenceReading) -> [[NameMention]] {
    var runs: [[NameMention]] = []
    for name in sentence.names(in: range)
    where (name.role == .subject || name.role == .member) && !name.isInferred {
      if let last = runs.last?.last,
        isJoined(last.range.upperBound..<name.range.lowerBound, sentence.text)
          || isBeside(name, last)
      {
        runs[runs.count - 1].append(name)
      } else {
        runs.append([name])
      }
    }
    return runs
  }

  /// 北京上海两地: two places of one rank without a mark between them.
  private static func isBeside(_ name: NameMention, _ last: NameMention) -> Bool {
    name.range.lowerBound == last.range.upperBound && name.place.kind == last.place.kind
      && (name.place.kind == .province || name.place.kind == .city) && !last.isInferred
  }

  /// Whether nothing but list marks and conjunctions stands between two names.
  static func isJoined(_ gap: Range<Int>, _ text: SourceText) -> Bool {
    guard !gap.isEmpty, gap.count <= longestGap else { return false }
    return joints.strippingLeading(gap, of: text).isEmpty
  }

  /// A mark with a conjunction of two characters and spaces.
  private static let longestGap = 6
  private static let joints: WordSet = ["、", "和", "与", "及", "以及", " "]
}
