/// One Unicode scalar as the readers compare it: folded to one width and one variant.
///
/// Scalars beyond the Basic Multilingual Plane, which no pattern names, are all ``other``.
struct Glyph: Hashable, Sendable, ExpressibleByUnicodeScalarLiteral {
  let code: UInt16

  init(code: UInt16) {
    self.code = code
  }

  init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    code = UInt16(truncatingIfNeeded: scalar.value)
  }

  /// What stands before the beginning and behind the end of a text.
  ///
  /// Chosen: NUL itself is folded to `other`, so that the code is free.
  static let none = Glyph(code: 0)

  /// A scalar that no pattern names, NUL included; U+FFFF is no character.
  ///
  /// Source: Unicode, noncharacters.
  static let other = Glyph(code: 0xFFFF)

  /// 0 to 9 for `0`…`9`.
  var digit: Int? {
    let value = Int(code) - 48
    return value >= 0 && value <= 9 ? value : nil
  }

  var isDigit: Bool { code >= 48 && code <= 57 }

  var isLetter: Bool {
    let lower = code | 0x20
    return lower >= 97 && lower <= 122 && code < 128
  }

  /// CJK Unified Ideographs and Extension A.
  var isHan: Bool { (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) }

  /// Space, tab and the wide spaces, all folded to a space.
  var isSpace: Bool { self == " " }
}
