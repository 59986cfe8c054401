extension Range<Int> {
  /// The range between two offsets; empty at the first where the second lies before it.
  init(spanning start: Int, _ end: Int) {
    self = start..<Swift.max(start, end)
  }

  func shifted(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}
