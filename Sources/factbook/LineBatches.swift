/// Whole lines of an input, a batch at a time, so that memory does not grow with the input.
struct LineBatches {
  /// Lines that stand together in the input.
  struct Batch: Equatable {
    /// Its place among the batches, from 0.
    var index: Int
    /// The number of its first line, from 1.
    var firstLine: Int
    /// The lines in UTF-8, without what ends them.
    var lines: [[UInt8]]
  }

  /// Gives the next bytes of the input, at least one; none at its end.
  private let read: () throws -> [UInt8]
  /// The beginning of a line whose end is still to come.
  private var rest: [UInt8] = []
  private var index = 0
  private var line = 1
  private var isAtEnd = false

  init(reading read: @escaping () throws -> [UInt8]) {
    self.read = read
  }

  /// The lines that are complete with the next bytes, so that nobody waits for an answer to a line that
  /// is there; nil behind the last.
  ///
  /// - Throws: what reading throws.
  mutating func next() throws -> Batch? {
    while !isAtEnd {
      let bytes = try read()
      isAtEnd = bytes.isEmpty
      guard let end = isAtEnd ? bytes.endIndex : bytes.lastIndex(of: Self.newline).map({ $0 + 1 })
      else {
        rest += bytes
        continue
      }
      let lines = Self.lines(of: rest + bytes[..<end])
      rest = Array(bytes[end...])
      if !lines.isEmpty { return batch(of: lines) }
    }
    return nil
  }

  private mutating func batch(of lines: [[UInt8]]) -> Batch {
    defer {
      index += 1
      line += lines.count
    }
    return Batch(index: index, firstLine: line, lines: lines)
  }

  /// A line ends at its newline, or where the input ends.
  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false).map(Array.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static let newline = UInt8(ascii: "\n")
}
