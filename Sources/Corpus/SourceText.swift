import Diagnostics

/// A text that is addressed by Unicode scalar offsets, the coordinates of every quote.
///
/// Keeps the scalars as an array (four bytes each), so that a slice costs only its own length; a `String` would
/// have to walk from its beginning.
package struct SourceText: Sendable, Hashable {
  package let scalars: [Unicode.Scalar]

  /// Where the lines behind the first begin.
  private let lineStarts: [Int]

  package init(_ text: String) {
    let scalars = Array(scalarsOf: text)
    var lineStarts: [Int] = []
    for index in scalars.indices where Self.endsLine(at: index, in: scalars) {
      lineStarts.append(index + 1)
    }
    self.scalars = scalars
    self.lineStarts = lineStarts
  }

  /// A text of one line, such as a name: nobody asks it for lines.
  package init(line: String) {
    scalars = Array(scalarsOf: line)
    lineStarts = []
  }

  /// The line in which an offset stands, from 1, and where that line begins.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  package func line(of offset: Int) -> (number: Int, start: Int) {
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return (low + 1, low > 0 ? lineStarts[low - 1] : 0)
  }

  /// The line breaks of `Character.isNewline`; of CR and LF together the second ends the line.
  private static func endsLine(at offset: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[offset].isLineEnd else { return false }
    return scalars[offset] != "\r" || offset + 1 == scalars.count || scalars[offset + 1] != "\n"
  }

  /// In Unicode scalars.
  package var count: Int { scalars.count }

  /// The characters of a range, unchanged; what lies outside the text is left out.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  package subscript(range: Range<Int>) -> String {
    String(scalars: scalars[range.clamped(to: 0..<count)])
  }

  /// Whether a range holds exactly these characters.
  ///
  /// - Complexity: O(*n*) in the length of the range; nothing is copied.
  package func holds(_ run: String, at range: Range<Int>) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= count else { return false }
    var run = run
    return run.withUTF8 { bytes in
      var offset = 0
      for index in range {
        guard let end = bytes.end(of: scalars[index], at: offset) else { return false }
        offset = end
      }
      return offset == bytes.count
    }
  }

  /// Every place where the run of characters occurs, overlapping ones too, in the order of the text.
  ///
  /// - Complexity: O(*n*) for runs whose first character is rare, as in prose.
  package func ranges(of run: String) -> [Range<Int>] {
    let wanted = Array(run.unicodeScalars)
    guard let first = wanted.first, wanted.count <= count else { return [] }
    return (0...(count - wanted.count)).compactMap { start in
      let end = start + wanted.count
      guard scalars[start] == first, scalars[start..<end].elementsEqual(wanted) else { return nil }
      return start..<end
    }
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, scalars[start].isBlank { start += 1 }
    while end > start, scalars[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset behind the UTF-8 form of a scalar (RFC 3629 §3); nil where that does not stand at an offset.
  @inline(__always)
  fileprivate func end(of scalar: Unicode.Scalar, at offset: Int) -> Int? {
    let value = scalar.value
    // Han first: three bytes.
    if value >= 0x800, value < 0x1_0000 {
      guard offset + 3 <= count, self[offset] == 0xE0 | UInt8(truncatingIfNeeded: value >> 12),
        self[offset + 1] == 0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F),
        self[offset + 2] == 0x80 | UInt8(truncatingIfNeeded: value & 0x3F)
      else { return nil }
      return offset + 3
    }
    let form = UTF8.encode(scalar)
    guard let form, offset + form.count <= count else { return nil }
    return self[offset..<offset + form.count].elementsEqual(form) ? offset + form.count : nil
  }
}
