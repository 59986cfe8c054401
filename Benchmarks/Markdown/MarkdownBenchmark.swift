import Foundation
import GFM

/// Gives GFM the texts that keep cmark-gfm 0.29.0.gfm.6 busy without limits, and says how much processor time each takes
/// now; status 1 where all together take longer than they may.
@main
enum MarkdownBenchmark {
  /// Seconds for all texts: what the author of a page waits at most, whatever somebody has written into it.
  private static let most = 2.0
  /// What `clock` counts in (POSIX, `CLOCKS_PER_SEC`).
  private static let ticksPerSecond = 1_000_000.0

  static func main() {
    var total = 0.0
    for pattern in HardMarkdown.all {
      let start = clock()
      let outcome = outcome(of: pattern.text)
      let seconds = Double(clock() - start) / ticksPerSecond
      total += seconds
      print(line(pattern.name, pattern.text.utf8.count, seconds, outcome))
    }
    print(line("all together", HardMarkdown.all.reduce(0) { $0 + $1.text.utf8.count }, total, ""))
    guard total > most else { return }
    print("too long: at most \(most) s are allowed")
    exit(1)
  }

  /// Parses, looks at everything that a page asks for, and renders.
  private static func outcome(of text: String) -> String {
    do {
      let tree = try MarkdownTree(parsing: text)
      let count = tree.links.count + tree.prose.count
      return "\(tree.html().utf8.count) bytes of HTML, \(count) links and blocks"
    } catch {
      return "refused: \(error.message)"
    }
  }

  private static func line(_ name: String, _ bytes: Int, _ seconds: Double, _ outcome: String)
    -> String
  {
    let milliseconds = Int((seconds * 1000).rounded())
    return [
      name.padded(to: 38), "\(bytes / 1000) kB".padded(to: 9), "\(milliseconds) ms".padded(to: 9),
      outcome,
    ]
    .joined(separator: " ")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}
