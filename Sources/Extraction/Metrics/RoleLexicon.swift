import Corpus

/// Finds the words of the closed classes from left to right: at each place the longest word counts,
/// so that 参与 is no 与.
struct RoleLexicon: Sendable {
  /// All words in a row.
  private var scalars: [Unicode.Scalar] = []
  /// The words by the low bits of their first scalar, the longest first.
  private var entries: [(word: Range<Int>, role: WordRole)] = []
  /// Where the words of each bucket begin, and the end of the last.
  private var starts: [UInt16] = [0]

  private static let buckets = 1024

  init(_ classes: [(role: WordRole, words: [String])]) {
    let entries = classes.flatMap { entry in
      entry.words.map { (word: Array($0.unicodeScalars), role: entry.role) }
    }.sorted { $0.word.count > $1.word.count }
    let byFirst = Dictionary(grouping: entries.filter { !$0.word.isEmpty }) {
      Self.bucket(of: $0.word[0])
    }
    for bucket in 0..<Self.buckets {
      for (word, role) in byFirst[bucket] ?? [] {
        self.entries.append((scalars.count..<scalars.count + word.count, role))
        scalars += word
      }
      starts.append(UInt16(self.entries.count))
    }
  }

  private static func bucket(of scalar: Unicode.Scalar) -> Int {
    Int(scalar.value) & (buckets - 1)
  }

  /// The longest word that begins at an offset and ends within a range.
  private func word(at offset: Int, of text: SourceText, within range: Range<Int>) -> RoleWord? {
    let bucket = Self.bucket(of: text[offset])
    for index in starts[bucket]..<starts[bucket + 1] {
      let (word, role) = entries[Int(index)]
      guard offset + word.count <= range.upperBound, isFound(word, at: offset, of: text) else {
        continue
      }
      return RoleWord(range: offset..<offset + word.count, role: role)
    }
    return nil
  }

  /// Whether a countable noun begins at an offset, though it begins as a verb does: 建设项目.
  func isCountable(at offset: Int, in range: Range<Int>, of text: SourceText) -> Bool {
    guard let word = word(at: offset, of: text, within: range), word.role == .whole else {
      return false
    }
    return CountableNouns.things.trailing(word.range, of: text) != nil
  }

  private func isFound(_ word: Range<Int>, at offset: Int, of text: SourceText) -> Bool {
    for index in 0..<word.count where text[offset + index] != scalars[word.lowerBound + index] {
      return false
    }
    return true
  }

  /// The words of a range in their order; what stands in quotation or title marks is one noun.
  func words(in range: Range<Int>, of text: SourceText) -> [RoleWord] {
    var words: [RoleWord] = []
    var offset = range.lowerBound
    while let word = next(from: offset, in: range, of: text) {
      words.append(word)
      offset = word.range.upperBound
    }
    return words
  }

  /// The first word of a range; nil where it has none.
  func first(in range: Range<Int>, of text: SourceText) -> RoleWord? {
    next(from: range.lowerBound, in: range, of: text)
  }

  /// The word that ends where the range ends, read from its beginning; nil where the range ends otherwise.
  func last(in range: Range<Int>, of text: SourceText) -> RoleWord? {
    var offset = range.lowerBound
    while let word = next(from: offset, in: range, of: text) {
      if word.range.upperBound == range.upperBound { return word }
      offset = word.range.upperBound
    }
    return nil
  }

  private func next(from start: Int, in range: Range<Int>, of text: SourceText) -> RoleWord? {
    var offset = start
    while offset < range.upperBound {
      if let close = Self.closing(text[offset]) {
        let end = (offset..<range.upperBound).first { text[$0] == close }
        offset = end.map { $0 + 1 } ?? range.upperBound
      } else if let word = word(at: offset, of: text, within: range) {
        if word.role != .whole { return word }
        offset = word.range.upperBound
      } else {
        offset += 1
      }
    }
    return nil
  }

  private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "“": "”"
    case "《": "》"
    default: nil
    }
  }
}
