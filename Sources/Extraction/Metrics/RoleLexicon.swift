import Corpus

/// Finds the words of the closed classes from left to right: at each place the longest word counts,
/// so that 参与 is no 与.
struct RoleLexicon: Sendable {
  private var byFirst = [[(word: [Unicode.Scalar], role: WordRole)]](repeating: [], count: 256)

  init(_ classes: [(role: WordRole, words: [String])]) {
    let entries = classes.flatMap { entry in
      entry.words.map { (word: Array($0.unicodeScalars), role: entry.role) }
    }
    for entry in entries.sorted(by: { $0.word.count > $1.word.count }) {
      guard let first = entry.word.first else { continue }
      byFirst[Int(first.value) & 255].append(entry)
    }
  }

  /// The words of a range in their order; what stands in quotation or title marks is one noun.
  func words(in range: Range<Int>, of text: SourceText) -> [RoleWord] {
    var words: [RoleWord] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let close = Self.closing(text[offset]) {
        let end = (offset..<range.upperBound).first { text[$0] == close }
        offset = end.map { $0 + 1 } ?? range.upperBound
      } else if let entry = byFirst[Int(text[offset].value) & 255].first(where: {
        text.has($0.word, at: offset, within: range)
      }) {
        let end = offset + entry.word.count
        if entry.role != .whole { words.append(RoleWord(range: offset..<end, role: entry.role)) }
        offset = end
      } else {
        offset += 1
      }
    }
    return words
  }

  private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "“": "”"
    case "《": "》"
    default: nil
    }
  }
}
