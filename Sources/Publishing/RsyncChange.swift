/// One line of what rsync says it does: `<f+++++++++ index.html`, `*deleting   old.html`.
package struct RsyncChange: Hashable {
  package enum Deed: Hashable {
    case add, change, remove
  }

  package var deed: Deed
  package var path: String

  /// The changes of files among the lines that `--out-format="%i %n"` prints (rsync(1), `--itemize-changes`).
  package static func read(_ output: String) -> [RsyncChange] {
    output.split(separator: "\n").compactMap { RsyncChange($0) }
  }

  /// - Returns: nil for folders, and for files of which only the mode changes.
  init?(_ line: Substring) {
    let halves = line.split(separator: " ", maxSplits: 1)
    guard halves.count == 2, let deed = halves.first else { return nil }
    path = String(halves[1].drop { $0 == " " })
    guard !path.hasSuffix("/") else { return nil }
    switch (deed.first, deed.dropFirst().first) {
    case ("*", _) where deed == "*deleting": self.deed = .remove
    case ("<", "f"), (">", "f"):
      self.deed = deed.dropFirst(2).allSatisfy { $0 == "+" } ? .add : .change
    default: return nil
    }
  }
}

extension PublicationPlan {
  init(of files: [PublishedFile], changes: [RsyncChange]) {
    let deeds = Dictionary(changes.map { ($0.path, $0.deed) }) { first, _ in first }
    let there = files.map(\.path).filter { deeds[$0] != .add }
    let removed = changes.filter { $0.deed == .remove }.map(\.path)
    self.init(of: files, there: Set(there + removed)) { deeds[$0.path] == nil }
  }
}
