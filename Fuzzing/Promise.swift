import Foundation

/// Names the broken promise, which an optimized `precondition` would not, and stops.
func promise(_ isKept: Bool, _ words: @autoclosure () -> String) {
  guard !isKept else { return }
  FileHandle.standardError.write(Data("broken: \(words())\n".utf8))
  abort()
}

/// That ranges lie within a text, hold something, and follow one another.
func promiseOrder(_ ranges: [Range<Int>], within count: Int, _ name: String) {
  var end = 0
  for range in ranges {
    promise(!range.isEmpty, "\(name): one is empty")
    promise(range.lowerBound >= end, "\(name): they overlap at \(range)")
    end = range.upperBound
  }
  promise(end <= count, "\(name): one ends behind the text")
}
