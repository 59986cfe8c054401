/// Puts out what several workers finish in any order, in the order of their work.
struct OrderedOutput {
  private let write: ([UInt8]) throws -> Void
  /// What waits for something before it, by its place.
  private var waiting: [Int: [UInt8]] = [:]
  /// The place of what is to be put out next.
  private var next = 0

  init(writing write: @escaping ([UInt8]) throws -> Void) {
    self.write = write
  }

  /// Takes what belongs at a place, from 0 without gaps, and writes all whose turn has come.
  ///
  /// - Returns: how many were written.
  /// - Throws: what writing throws.
  mutating func put(_ bytes: [UInt8], at place: Int) throws -> Int {
    waiting[place] = bytes
    let first = next
    while let bytes = waiting.removeValue(forKey: next) {
      next += 1
      try write(bytes)
    }
    return next - first
  }
}
