/// The characters that a Markdown text names by their number: `&#20013;`, `&#x4E2D;`.
///
/// They are in no line of the text and yet in the parsed document, so the scalars that keep places in it must not be
/// among them.
enum NumericReferences {
  /// - Complexity: O(*n*) in the length of the text.
  static func scalars(in text: String) -> Set<Unicode.Scalar> {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "&")) else { return [] }
    let parts = bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    return Set(parts.dropFirst().compactMap { scalar(atStartOf: Substring($0)) })
  }

  /// CommonMark 0.29 §6.2: up to seven decimal digits, or six hexadecimal ones.
  private static func scalar(atStartOf text: Substring) -> Unicode.Scalar? {
    guard let end = text.utf8.prefix(10).firstIndex(of: UInt8(ascii: ";")), text.first == "#" else {
      return nil
    }
    let number = text[..<end].dropFirst()
    let value =
      number.first == "x" || number.first == "X"
      ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap(Unicode.Scalar.init)
  }
}
