import Corpus

/// A closed list of words, found at a place of a text; the longest word wins.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// Words by the low bits of their first scalar, longest first; a table is faster than hashing.
  private var byFirst = [[[Unicode.Scalar]]](repeating: [], count: Self.bucketCount)
  private var byLast = [[[Unicode.Scalar]]](repeating: [], count: Self.bucketCount)

  init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Empty words are left out.
  init(_ words: [String]) {
    let longestFirst = words.map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
    for word in longestFirst {
      guard let first = word.first, let last = word.last else { continue }
      byFirst[Self.bucket(of: first)].append(word)
      byLast[Self.bucket(of: last)].append(word)
    }
  }

  private static let bucketCount = 256

  private static func bucket(of scalar: Unicode.Scalar) -> Int {
    Int(scalar.value) & (bucketCount - 1)
  }

  /// The longest word that begins where the range begins.
  func leading(_ range: Range<Int>, of text: SourceText) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let words = byFirst[Self.bucket(of: text[range.lowerBound])]
    let word = words.first { text.has($0, at: range.lowerBound, within: range) }
    return word.map { range.lowerBound..<range.lowerBound + $0.count }
  }

  /// The longest word that ends where the range ends.
  func trailing(_ range: Range<Int>, of text: SourceText) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let words = byLast[Self.bucket(of: text[range.upperBound - 1])]
    let word = words.first { text.has($0, at: range.upperBound - $0.count, within: range) }
    return word.map { range.upperBound - $0.count..<range.upperBound }
  }

  /// The first word in a range.
  func first(in range: Range<Int>, of text: SourceText) -> Range<Int>? {
    for start in range {
      if let word = leading(start..<range.upperBound, of: text) { return word }
    }
    return nil
  }

  /// The last word in a range.
  func last(in range: Range<Int>, of text: SourceText) -> Range<Int>? {
    for end in range.reversed() {
      if let word = trailing(range.lowerBound..<end + 1, of: text) { return word }
    }
    return nil
  }

  func isFound(in range: Range<Int>, of text: SourceText) -> Bool {
    first(in: range, of: text) != nil
  }

  /// The range without words of the list at its beginning, however many. Compounds stay, though a
  /// word of the list is their beginning.
  func strippingLeading(
    _ range: Range<Int>,
    of text: SourceText,
    except compounds: WordSet = []
  ) -> Range<Int> {
    var rest = range
    while let word = leading(rest, of: text), compounds.leading(rest, of: text) == nil {
      rest = word.upperBound..<rest.upperBound
    }
    return rest
  }

  /// The range without words of the list at its end, however many.
  func strippingTrailing(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    var rest = range
    while let word = trailing(rest, of: text) { rest = rest.lowerBound..<word.lowerBound }
    return rest
  }
}
