import Diagnostics
import Glibc
import Site

/// Says what a build is doing: on a terminal in one line that is written over, else line by line.
struct ProgressLine: Sendable {
  /// Whether standard error shows a line that can be written over.
  let isLive: Bool
  /// Where the words go.
  let write: @Sendable (String) -> Void

  init(isLive: Bool = Console.isLive, write: @escaping @Sendable (String) -> Void = Console.put) {
    self.isLive = isLive
    self.write = write
  }

  @Sendable
  func show(_ stage: BuildStage) { show(stage.description) }

  @Sendable
  func show(_ words: String) {
    write(isLive ? Self.cleared + words + " …" : words + "\n")
  }

  /// Leaves a terminal as it was.
  func end() {
    if isLive { write(Self.cleared) }
  }

  /// To the first column, and what stands there erased (ECMA-48, 8.3.41).
  private static let cleared = "\r\u{1B}[K"
}
