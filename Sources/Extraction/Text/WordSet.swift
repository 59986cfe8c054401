import Corpus

/// A closed list of words, found at a place of a text; the longest word wins.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// All words in a row.
  private var scalars: [Unicode.Scalar] = []
  /// The words by the low bits of their first and of their last scalar; a table is faster than hashing.
  private let byFirst: Buckets
  private let byLast: Buckets

  private static let none = WordSet([])

  init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Empty words are left out.
  init(_ words: [String]) {
    var found: [Range<Int>] = []
    for word in words.map({ Array($0.unicodeScalars) }).sorted(by: { $0.count > $1.count })
    where !word.isEmpty {
      found.append(scalars.count..<scalars.count + word.count)
      scalars += word
    }
    let (scalars, words) = (scalars, found)
    byFirst = Buckets(words) { scalars[$0.lowerBound] }
    byLast = Buckets(words) { scalars[$0.upperBound - 1] }
  }

  /// Words by one of their scalars, the longest first.
  private struct Buckets {
    private static let count = 256
    /// Sorted by bucket.
    private var words: [Range<Int>] = []
    /// Where the words of each bucket begin, and the end of the last.
    private var starts: [UInt16] = [0]

    init(_ words: [Range<Int>], by scalar: (Range<Int>) -> Unicode.Scalar) {
      let buckets = Dictionary(grouping: words) { Self.bucket(of: scalar($0)) }
      for bucket in 0..<Self.count {
        self.words += buckets[bucket] ?? []
        starts.append(UInt16(self.words.count))
      }
    }

    /// Whether a word may have this scalar: most scalars have none.
    func holds(_ scalar: Unicode.Scalar) -> Bool {
      let bucket = Self.bucket(of: scalar)
      return starts[bucket] < starts[bucket + 1]
    }

    private static func bucket(of scalar: Unicode.Scalar) -> Int { Int(scalar.value) & (count - 1) }

    /// The first word of a scalar's bucket that a test accepts.
    func first(of scalar: Unicode.Scalar, where accepts: (Range<Int>) -> Bool) -> Range<Int>? {
      let bucket = Self.bucket(of: scalar)
      for index in starts[bucket]..<starts[bucket + 1] where accepts(words[Int(index)]) {
        return words[Int(index)]
      }
      return nil
    }
  }

  /// The longest word that begins where the range begins.
  func leading(_ range: Range<Int>, of text: SourceText) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let word = byFirst.first(of: text[range.lowerBound]) {
      $0.count <= range.count && isFound($0, at: range.lowerBound, of: text)
    }
    return word.map { range.lowerBound..<range.lowerBound + $0.count }
  }

  /// The longest word that ends where the range ends.
  func trailing(_ range: Range<Int>, of text: SourceText) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let word = byLast.first(of: text[range.upperBound - 1]) {
      $0.count <= range.count && isFound($0, at: range.upperBound - $0.count, of: text)
    }
    return word.map { range.upperBound - $0.count..<range.upperBound }
  }

  /// Whether a name begins with a word of the list.
  func isBeginning(of name: String) -> Bool {
    let name = name.unicodeScalars
    guard let first = name.first else { return false }
    return byFirst.first(of: first) { name.starts(with: scalars[$0]) } != nil
  }

  /// Whether a name ends with a word of the list.
  func isEnd(of name: String) -> Bool {
    let name = name.unicodeScalars
    guard let last = name.last else { return false }
    return byLast.first(of: last) { name.reversed().starts(with: scalars[$0].reversed()) } != nil
  }

  /// Whether a name is a word of the list.
  func contains(_ name: String) -> Bool {
    let name = name.unicodeScalars
    guard let first = name.first else { return false }
    return byFirst.first(of: first) { name.elementsEqual(scalars[$0]) } != nil
  }

  private func isFound(_ word: Range<Int>, at offset: Int, of text: SourceText) -> Bool {
    for index in 0..<word.count where text[offset + index] != scalars[word.lowerBound + index] {
      return false
    }
    return true
  }

  /// The first word in a range.
  func first(in range: Range<Int>, of text: SourceText) -> Range<Int>? {
    for start in range where byFirst.holds(text[start]) {
      if let word = leading(start..<range.upperBound, of: text) { return word }
    }
    return nil
  }

  /// The last word in a range.
  func last(in range: Range<Int>, of text: SourceText) -> Range<Int>? {
    for end in range.reversed() where byLast.holds(text[end]) {
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
    except compounds: WordSet = .none
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
