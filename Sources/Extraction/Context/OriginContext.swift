import Model

/// Whom the text credits for its figures, as it has gone so far.
struct OriginContext: Sendable {
  private let reader = OriginReader()
  private var last: (origin: Origin, paragraph: Int)?

  /// The sentence's own origin; else that of the sentences before it in its paragraph, and of the
  /// paragraph before where it leans on that.
  mutating func origin(for sentence: SentenceReading) -> Origin? {
    if let own = reader.origin(in: sentence) {
      last = (own, sentence.paragraph)
      return own
    }
    guard let last else { return nil }
    let distance = sentence.paragraph - last.paragraph
    let isNear = distance == 0 || distance == 1 && sentence.leansOnWhatWasSaid
    guard isNear, sentence.clauses.first.map({ $0.mark == nil }) ?? false else {
      self.last = nil
      return nil
    }
    self.last = (last.origin, sentence.paragraph)
    return last.origin
  }
}
