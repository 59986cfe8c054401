/// Names of which a text may begin with one.
package struct NamePrefixes: Hashable, Sendable {
  private let names: Set<String>
  /// In characters, the longest first.
  private let lengths: [Int]

  package init(_ names: some Sequence<String>) {
    self.names = Set(names)
    lengths = Set(self.names.map(\.count)).sorted(by: >)
  }

  /// The longest name with which the text begins.
  ///
  /// - Complexity: O(*n*) in the number of different lengths, of which places have a dozen.
  func longest(of text: String) -> String? {
    lengths.lazy.map { String(text.prefix($0)) }.first(where: names.contains)
  }
}
