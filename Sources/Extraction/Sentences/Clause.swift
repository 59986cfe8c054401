/// A part of a sentence between commas, semicolons, colons or speech marks; what stands in
/// brackets belongs to the clause around it.
struct Clause: Hashable, Sendable {
  /// Without the mark that ends it and without white space at its ends.
  var range: Range<Int>
  /// The mark before it: nil at the beginning of the sentence.
  var mark: Unicode.Scalar?

  /// Whether it continues the statement before it rather than beginning one.
  var followsComma: Bool { mark == "，" || mark == "," }
}
