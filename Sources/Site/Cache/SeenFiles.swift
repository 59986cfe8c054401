/// What files held when they were last read, so that those whose state is the same need not be read again.
struct SeenFiles<Print: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  private var files: [Seen]

  private struct Seen: Hashable, Codable {
    var path: String
    var state: FileState
    var print: Print
  }

  init() { files = [] }

  /// Keeps what is certain to be the same as long as the state is.
  ///
  /// - Parameters:
  ///   - files: with what they hold, in any order.
  ///   - moment: before the first of them was looked at, in nanoseconds since 1970.
  init(_ files: [(path: String, state: FileState, print: Print)], at moment: Int64) {
    // What a link leads to can change, and the link stays the same.
    self.files = files.filter { $0.state.isPlainFile && $0.state.isSettled(at: moment) }
      .map { Seen(path: $0.path, state: $0.state, print: $0.print) }
  }

  /// What files hold, by their path and state.
  func known() -> [String: (state: FileState, print: Print)] {
    Dictionary(files.map { ($0.path, ($0.state, $0.print)) }) { first, _ in first }
  }
}
