import Foundation

/// Turns the bytes of a document into text: UTF-8 and UTF-16 by their marks or their form, GB18030 and Big5 by the
/// characters that come out.
package enum TextDecoder {
  /// Why bytes are not a text.
  package enum Problem: Error {
    case empty, binary
    /// No encoding fits, or the bytes break the rules of the one that fits best; on which line they stop being
    /// UTF-8.
    case unknownEncoding(line: Int)
    /// It has more lines than `mostLines`.
    case tooManyLines
  }

  /// Each line may be a paragraph with an address of its own; a long novel has 20,000.
  package static let mostLines = 50_000

  /// The text of a document.
  ///
  /// - Throws: why it is none.
  package static func text(of bytes: [UInt8]) throws(Problem) -> String {
    guard let text = try decode(bytes) else {
      throw .unknownEncoding(line: lineOfFirstError(bytes))
    }
    if text.unicodeScalars.allSatisfy(\.isBlank) { throw .empty }
    if hasControlCharacters(text) { throw .binary }
    if text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) > mostLines { throw .tooManyLines }
    return text
  }

  private static func decode(_ bytes: [UInt8]) throws(Problem) -> String? {
    if bytes.isEmpty { throw .empty }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), .utf16BigEndian) }
    if bytes.contains(0) { throw .binary }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return String(validating: content, as: UTF8.self) ?? chinese(bytes)
  }

  /// Foundation takes an odd number of bytes and drops the last.
  private static func utf16(_ bytes: ArraySlice<UInt8>, _ encoding: String.Encoding) -> String? {
    bytes.count.isMultiple(of: 2) ? String(data: Data(bytes), encoding: encoding) : nil
  }

  /// Tries the encoding first of which more two-byte characters are common ones.
  private static func chinese(_ bytes: [UInt8]) -> String? {
    let candidates = [DoubleByteEncoding.gb18030, .big5]
      .map { (encoding: $0, share: $0.commonShare(in: bytes)) }
      .filter { $0.share >= DoubleByteEncoding.leastShare }
      .sorted { $0.share > $1.share }
    let texts = candidates.lazy.compactMap { candidate in
      String(data: Data(bytes), encoding: candidate.encoding.foundationEncoding)
    }
    return texts.first
  }

  private static func lineOfFirstError(_ bytes: [UInt8]) -> Int {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return 1
    } catch {
      return 1 + bytes[..<error.byteOffsets.lowerBound].count { $0 == UInt8(ascii: "\n") }
    }
  }

  /// Whether more than one character in a hundred is a control character that no text has.
  private static func hasControlCharacters(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    let controls = scalars.count { scalar in
      scalar.properties.generalCategory == .control && !scalar.isBlank
    }
    return scalars.contains("\0") || controls * 100 > scalars.count
  }
}
