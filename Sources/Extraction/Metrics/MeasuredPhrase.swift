import Diagnostics

/// The measured thing in the source's own words, qualifiers kept: 规上企业, 新增AI企业.
struct MeasuredPhrase: Hashable, Sendable {
  var words: String
  /// Where the words stand; nil where they are put together from several places.
  var range: Range<Int>?

  static let none = MeasuredPhrase(words: "", range: nil)

  var isEmpty: Bool { words.isEmpty }

  /// Whether there is a letter: the marks and numbers around a number measure nothing.
  var namesSomething: Bool { words.unicodeScalars.contains { $0.properties.isAlphabetic } }

  /// The same thing seen as a change or a share: 产业规模 → 产业规模增速.
  ///
  /// Of a change it is the change itself that is meant, and a share does not grow but rises.
  func appending(_ suffix: String) -> MeasuredPhrase {
    guard ChangeWords.suffixes.contains(suffix) else {
      return MeasuredPhrase(words: words + suffix, range: range)
    }
    let told = ChangeWords.suffixes.first { words.ends(with: $0) }
    let base = told.map { String(words.dropLast($0.count)) } ?? words
    return MeasuredPhrase(words: base + ChangeWords.suffix(suffix, of: base), range: range)
  }
}
