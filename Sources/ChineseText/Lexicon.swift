/// Phrases and what they mean, found by their first (or last) glyph, the longest one first.
struct Lexicon<Meaning: Sendable>: Sendable {
  /// For every glyph the number of its group; 0 for glyphs at which no phrase is anchored.
  private let groupOf: PagedTable<UInt16>
  /// Where each group begins among the phrases, and the end of the last.
  private var groups = [0]
  /// Where each phrase begins among the glyphs, and the end of the last; the longest of a group first.
  private var phrases = [0]
  /// Of all phrases, in a row.
  private var glyphs: [Glyph] = []
  /// Of each phrase.
  private var meanings: [Meaning] = []
  private let anchor: Anchor

  /// The end of the phrase by which it is looked up.
  enum Anchor: Sendable { case first, last }

  init(_ phrases: [(String, Meaning)], anchor: Anchor = .first) {
    var groupOf = PagedTable<UInt16>()
    var entries: [[(phrase: [Glyph], meaning: Meaning)]] = [[]]
    for (text, meaning) in phrases {
      let phrase = FoldedText(text).glyphs
      guard let key = anchor == .first ? phrase.first : phrase.last else { continue }
      if groupOf[key.code] == 0 {
        groupOf[key.code] = UInt16(entries.count)
        entries.append([])
      }
      entries[Int(groupOf[key.code])].append((phrase, meaning))
    }
    self.groupOf = groupOf
    self.anchor = anchor
    for group in entries { append(group.sorted { $0.phrase.count > $1.phrase.count }) }
  }

  private mutating func append(_ group: [(phrase: [Glyph], meaning: Meaning)]) {
    for (phrase, meaning) in group {
      glyphs += phrase
      phrases.append(glyphs.count)
      meanings.append(meaning)
    }
    groups.append(meanings.count)
  }

  /// Whether a phrase is anchored at this glyph.
  func isAnchored(at glyph: Glyph) -> Bool { groupOf[glyph.code] != 0 }

  /// The longest phrase that begins at an offset and is accepted there, and the offset behind it.
  func match(
    in text: FoldedText,
    at offset: Int,
    where accepts: (Meaning, Int) -> Bool = { _, _ in true }
  ) -> (meaning: Meaning, end: Int)? {
    let group = Int(groupOf[text[offset].code])
    guard group != 0, anchor == .first else { return nil }
    for index in groups[group]..<groups[group + 1] where isFound(index, in: text, at: offset) {
      let end = offset + length(of: index)
      if accepts(meanings[index], end) { return (meanings[index], end) }
    }
    return nil
  }

  /// The longest phrase that ends before an offset, and where it begins.
  func match(in text: FoldedText, endingAt offset: Int) -> (meaning: Meaning, start: Int)? {
    let group = Int(groupOf[text[offset - 1].code])
    guard group != 0, anchor == .last else { return nil }
    for index in groups[group]..<groups[group + 1] {
      let start = offset - length(of: index)
      if isFound(index, in: text, at: start) { return (meanings[index], start) }
    }
    return nil
  }

  private func length(of phrase: Int) -> Int { phrases[phrase + 1] - phrases[phrase] }

  private func isFound(_ phrase: Int, in text: FoldedText, at offset: Int) -> Bool {
    let start = phrases[phrase]
    let length = phrases[phrase + 1] - start
    guard offset >= 0, offset + length <= text.count else { return false }
    for index in 0..<length where text.glyphs[offset + index] != glyphs[start + index] {
      return false
    }
    return true
  }
}

extension Lexicon where Meaning == Void {
  /// A set of words, separated by spaces.
  init(words: String, anchor: Anchor = .first) {
    self.init(words.split(separator: " ").map { (String($0), ()) }, anchor: anchor)
  }
}
