/// Phrases and what they mean, found by their first (or last) glyph, the longest one first.
struct Lexicon<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let phrase: [Glyph]
    let meaning: Meaning
  }

  /// For every glyph the number of its group; 0 for glyphs at which no phrase is anchored.
  private let groupOf: [UInt16]
  private let groups: [[Entry]]
  private let anchor: Anchor

  /// The end of the phrase by which it is looked up.
  enum Anchor: Sendable { case first, last }

  init(_ phrases: [(String, Meaning)], anchor: Anchor = .first) {
    var groupOf = [UInt16](repeating: 0, count: 0x10000)
    var groups: [[Entry]] = [[]]
    for (text, meaning) in phrases {
      let phrase = FoldedText(text).glyphs
      guard let key = anchor == .first ? phrase.first : phrase.last else { continue }
      if groupOf[Int(key.code)] == 0 {
        groupOf[Int(key.code)] = UInt16(groups.count)
        groups.append([])
      }
      groups[Int(groupOf[Int(key.code)])].append(Entry(phrase: phrase, meaning: meaning))
    }
    self.groupOf = groupOf
    self.groups = groups.map { $0.sorted { $0.phrase.count > $1.phrase.count } }
    self.anchor = anchor
  }

  /// Whether a phrase is anchored at this glyph.
  func isAnchored(at glyph: Glyph) -> Bool { groupOf[Int(glyph.code)] != 0 }

  /// The longest phrase that begins at an offset and is accepted there, and the offset behind it.
  func match(
    in text: FoldedText,
    at offset: Int,
    where accepts: (Meaning, Int) -> Bool = { _, _ in true }
  ) -> (meaning: Meaning, end: Int)? {
    let group = groupOf[Int(text[offset].code)]
    guard group != 0, anchor == .first else { return nil }
    for entry in groups[Int(group)] where text.has(entry.phrase, at: offset) {
      let end = offset + entry.phrase.count
      if accepts(entry.meaning, end) { return (entry.meaning, end) }
    }
    return nil
  }

  /// The longest phrase that ends before an offset, and where it begins.
  func match(in text: FoldedText, endingAt offset: Int) -> (meaning: Meaning, start: Int)? {
    let group = groupOf[Int(text[offset - 1].code)]
    guard group != 0, anchor == .last else { return nil }
    for entry in groups[Int(group)] where text.has(entry.phrase, at: offset - entry.phrase.count) {
      return (entry.meaning, offset - entry.phrase.count)
    }
    return nil
  }
}

extension Lexicon where Meaning == Void {
  /// A set of words, separated by spaces.
  init(words: String, anchor: Anchor = .first) {
    self.init(words.split(separator: " ").map { (String($0), ()) }, anchor: anchor)
  }
}
