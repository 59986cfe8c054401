import Extraction
import Foundation
import Model

/// Prints how fast a core reads the claims of texts, by processor time.
///
/// The input is what `factbook extract` reads: one JSON object a line. With `--answers`, prints the
/// answers instead, for a look at what a change of the rules changes.
@main
struct ExtractionBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let file = arguments.last, let text = FileManager.default.contents(atPath: file) else {
      FileHandle.standardError.write(Data("bench: name a file of JSON lines\n".utf8))
      exit(1)
    }
    let lines = text.split(separator: UInt8(ascii: "\n")).map { Data($0) }
    let filter = ExtractionFilter(Extractor(catalog: .builtIn))
    guard arguments.first != "--answers" else {
      for line in lines {
        let answer = filter.output(for: line, number: 1).json.utf8
        FileHandle.standardOutput.write(Data(answer + [UInt8(ascii: "\n")]))
      }
      return
    }
    let speeds = (0..<runs).map { _ in speed(of: filter, on: lines) }
    print("\((speeds.sorted()[runs / 2] * 100).rounded() / 100) MB/s a core, median of \(runs)")
  }

  /// In 10⁶ bytes of input a second of processor time.
  private static func speed(of filter: ExtractionFilter, on lines: [Data]) -> Double {
    let start = clock()
    var length = 0
    for line in lines { length += filter.output(for: line, number: 1).json.utf8.count }
    let seconds = Double(clock() - start) / ticksPerSecond
    precondition(length > lines.count, "every line has an answer")
    return Double(lines.reduce(0) { $0 + $1.count }) / 1_000_000 / seconds
  }

  private static let runs = 5
  /// What `clock` counts in (POSIX, `CLOCKS_PER_SEC`).
  private static let ticksPerSecond = 1_000_000.0
}
