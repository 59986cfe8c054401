import Model

/// What files held when they were last read, so that those whose state is the same need not be read again.
struct SeenFiles<Print: Hashable & Sendable & StoredWords>: Hashable, Sendable, Codable {
  /// As many states and prints as paths.
  private var paths: [String] = []
  private var states: [FileState] = []
  private var prints: [Print] = []

  init() {}

  /// Keeps what is certain to be the same as long as the state is.
  ///
  /// - Parameters:
  ///   - files: with what they hold, in any order.
  ///   - moment: before the first of them was looked at, in nanoseconds since 1970.
  init(_ files: [(path: String, state: FileState, print: Print)], at moment: Int64) {
    // What a link leads to can change, and the link stays the same.
    for file in files where file.state.isPlainFile && file.state.isSettled(at: moment) {
      paths.append(file.path)
      states.append(file.state)
      prints.append(file.print)
    }
  }

  /// The same, with one file forgotten.
  func without(_ path: String) -> SeenFiles {
    guard let index = paths.firstIndex(of: path) else { return self }
    var others = self
    others.paths.remove(at: index)
    others.states.remove(at: index)
    others.prints.remove(at: index)
    return others
  }

  /// What files hold, by their path and state.
  func known() -> [String: (state: FileState, print: Print)] {
    let files = zip(paths, zip(states, prints)).map { ($0, (state: $1.0, print: $1.1)) }
    return Dictionary(files) { first, _ in first }
  }
}
