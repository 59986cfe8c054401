/// One paragraph or subheading of an article.
package struct Paragraph: Hashable, Sendable {
  /// In Unicode scalar offsets, half open, without white space at the ends.
  package var range: Range<Int>
  /// The indices of its sentences in the source's list of sentences.
  package var sentences: Range<Int>
  /// A short line without a full stop, such as `形成全产业链布局`, or one that Markdown marks as a heading.
  package var isHeading: Bool

  package init(range: Range<Int>, sentences: Range<Int>, isHeading: Bool) {
    self.range = range
    self.sentences = sentences
    self.isHeading = isHeading
  }
}
