/// One sentence of an article, or one of its subheadings.
package struct Sentence: Hashable, Sendable {
  /// In Unicode scalar offsets, half open, without white space at the ends.
  package var range: Range<Int>
  /// Its place in the source's list of sentences.
  package var index: Int
  /// The index of its paragraph.
  package var paragraph: Int

  package init(range: Range<Int>, index: Int, paragraph: Int) {
    self.range = range
    self.index = index
    self.paragraph = paragraph
  }
}
