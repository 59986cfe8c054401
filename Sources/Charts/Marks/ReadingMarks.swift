/// The marks that occur in a drawing.
struct ReadingMarks {
  private var bits: UInt16 = 0

  init(_ marks: ReadingMark...) {
    for mark in marks { insert(mark) }
  }

  mutating func insert(_ mark: ReadingMark) { bits |= 1 << mark.rawValue }

  mutating func formUnion(_ other: ReadingMarks) { bits |= other.bits }

  func isSubset(of other: ReadingMarks) -> Bool { bits & ~other.bits == 0 }

  /// In the order of the reading key.
  var all: [ReadingMark] {
    bits == 0 ? [] : ReadingMark.allCases.filter { bits & 1 << $0.rawValue != 0 }
  }
}
