/// The one range of bytes that a request asks for (RFC 9110 §14).
enum ByteRange: Hashable, Sendable {
  /// The whole body: no `Range`, or one that a server may pass over.
  case whole
  case part(Range<Int>)
  case unsatisfiable

  /// Reads `bytes=0-99`, `bytes=100-` or `bytes=-100`; several ranges are answered by the whole.
  init(_ field: String?, of count: Int) {
    self = .whole
    guard let field, field.hasPrefix("bytes=") else { return }
    let ends = field.dropFirst("bytes=".count).split(
      separator: "-",
      omittingEmptySubsequences: false
    )
    guard ends.count == 2, ends.allSatisfy({ $0.allSatisfy(Self.isDigit) }) else { return }
    switch (Int(ends[0]), Int(ends[1])) {
    case (let first?, let last?) where first <= last && first < count:
      self = .part(first..<min(last, count - 1) + 1)
    case (let first?, nil) where ends[1].isEmpty && first < count: self = .part(first..<count)
    case (nil, let length?) where ends[0].isEmpty && length > 0 && count > 0:
      self = .part(max(count - length, 0)..<count)
    case (let first?, let last?) where first > last: self = .whole
    case (nil, nil): self = .whole
    default: self = .unsatisfiable
    }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
