/// The pairs that hold a sentence together (GB/T 15834—2011, 4.8, 4.9 and 4.15), in either width.
///
/// The straight quote `"` is not among them: it does not say whether it opens or closes.
enum Brackets {
  /// What a mark opens or closes, so that `（` may be closed by `)`.
  enum Kind {
    case quotation, parenthesis, title
  }

  static func opening(_ scalar: Unicode.Scalar) -> Kind? {
    switch scalar {
    case "“", "‘", "「", "『": .quotation
    case "（", "(", "【", "[", "〔": .parenthesis
    case "《", "〈": .title
    default: nil
    }
  }

  static func closing(_ scalar: Unicode.Scalar) -> Kind? {
    switch scalar {
    case "”", "’", "」", "』": .quotation
    case "）", ")", "】", "]", "〕": .parenthesis
    case "》", "〉": .title
    default: nil
    }
  }

  static func isClosing(_ scalar: Unicode.Scalar) -> Bool { closing(scalar) != nil }
}
