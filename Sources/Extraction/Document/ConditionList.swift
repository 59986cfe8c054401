import Corpus

/// The numbered items under a line that announces conditions: 应同时符合以下条件：（一）…（二）….
enum ConditionList {
  /// The indices of the paragraphs that are such items.
  ///
  /// - Complexity: O(*n*) in the number of paragraphs.
  static func paragraphs(of source: Source) -> Set<Int> {
    var items: Set<Int> = []
    var isOpen = false
    for (index, paragraph) in source.paragraphs.enumerated() {
      let isItem = isNumbered(paragraph.range, of: source.characters)
      if isOpen, isItem { items.insert(index) }
      if announces(paragraph, of: source.characters) {
        isOpen = true
      } else if !isItem {
        isOpen = false
      }
    }
    return items
  }

  private static func announces(_ paragraph: Paragraph, of text: SourceText) -> Bool {
    let line = paragraph.range
    guard let word = conditions.last(in: line.suffix(longestEnd), of: text) else { return false }
    let rest = Range(spanning: word.upperBound, line.upperBound)
    return rest.allSatisfy { marks.contains(text[$0]) } && (!rest.isEmpty || paragraph.isHeading)
  }

  /// （一）, 1., ①.
  private static func isNumbered(_ line: Range<Int>, of text: SourceText) -> Bool {
    guard let first = line.first else { return false }
    if text[first] == "（" || text[first] == "(" || circled.contains(text[first].value) {
      return true
    }
    guard let end = line.first(where: { !text.isDigit(at: $0) }), end > first else { return false }
    return stops.contains(text[end])
  }

  private static let conditions: WordSet = ["条件", "要求", "资格"]
  private static let marks = Set("：:？?".unicodeScalars)
  private static let stops = Set(".．、）)".unicodeScalars)
  /// ① to ⑳ of Enclosed Alphanumerics.
  private static let circled: ClosedRange<UInt32> = 0x2460...0x2473
  /// The word and its mark.
  private static let longestEnd = 3
}
