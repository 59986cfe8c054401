/// What was read in one text.
package struct Reading: Hashable, Sendable {
  /// In the order of the text; ranges do not overlap.
  package var quantities: [QuantityMention]
  /// In the order of the text; ranges do not overlap.
  package var times: [TimeMention]
  /// What was met and not understood.
  package var notes: [Note]

  /// Checks nothing: the order and the ranges are the caller's business.
  package init(quantities: [QuantityMention] = [], times: [TimeMention] = [], notes: [Note] = []) {
    self.quantities = quantities
    self.times = times
    self.notes = notes
  }

  /// Something met and not understood, such as a numeral of more than 38 digits.
  package struct Note: Hashable, Sendable {
    /// In Unicode scalar offsets, half open.
    package var range: Range<Int>
    /// What it is, in a few words without a full stop: `a negative number`.
    package var message: String

    /// Checks nothing.
    package init(range: Range<Int>, message: String) {
      self.range = range
      self.message = message
    }
  }
}
