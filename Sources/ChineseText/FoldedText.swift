/// A text as glyphs: the form that all readers scan, one glyph for one Unicode scalar.
struct FoldedText: Sendable {
  let glyphs: [Glyph]
  /// Whether any Han character stands in it.
  let hasHan: Bool
  /// Whether any ASCII letter stands in it.
  let hasLetters: Bool

  /// - Complexity: O(*n*) in the length of the text; one allocation of two bytes a scalar.
  init(_ text: ArraySlice<Unicode.Scalar>) {
    let table = Folding.table
    let glyphs = [Glyph](unsafeUninitializedCapacity: text.count) { buffer, count in
      text.withUnsafeBufferPointer { scalars in
        for (index, scalar) in scalars.enumerated() {
          let glyph = scalar.value < 0x10000 ? table[Int(scalar.value)] : .other
          buffer.initializeElement(at: index, to: glyph)
        }
        count = scalars.count
      }
    }
    self.glyphs = glyphs
    hasHan = glyphs.contains { $0.isHan }
    hasLetters = glyphs.contains { $0.isLetter }
  }

  init(_ text: String) {
    self.init(Array(text.unicodeScalars)[...])
  }

  var count: Int { glyphs.count }

  /// The glyph at an offset; ``Glyph/none`` before the beginning and behind the end.
  subscript(_ offset: Int) -> Glyph {
    offset >= 0 && offset < glyphs.count ? glyphs[offset] : .none
  }

  /// The offset behind at most one space.
  func skippingSpace(_ offset: Int) -> Int {
    self[offset].isSpace ? offset + 1 : offset
  }

  /// The offset of the end of what stands before at most one space.
  func droppingSpace(before offset: Int) -> Int {
    self[offset - 1].isSpace ? offset - 1 : offset
  }
}
