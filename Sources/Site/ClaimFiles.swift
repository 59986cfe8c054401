import Corpus
import Diagnostics
import Extraction
import Foundation
import Model

/// Files of claims that `factbook extract` wrote, to be taken in place of extracting.
struct ClaimFiles: Sendable {
  /// Paths as the user gave them.
  let paths: [String]

  /// What the files say, one entry a text, and what is wrong with them.
  struct Reading {
    var results: [RecordReading.Result] = []
    var diagnostics: [Diagnostic] = []
  }

  /// Reads all files, a line at a time; the claims of the texts at hand are checked against these.
  func read(catalog: Catalog, texts: [Source]) -> Reading {
    guard !paths.isEmpty else { return Reading() }
    let records = RecordReading(catalog: catalog, texts: texts)
    var reading = Reading()
    var known: Set<SourceID> = []
    for path in paths {
      guard let bytes = FileManager.default.contents(atPath: path) else {
        reading.diagnostics.append(Self.problem(path, line: nil, "cannot be read"))
        continue
      }
      for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
        guard let result = records.result(of: Data(line)) else {
          let message = "this is no line of `factbook extract`"
          reading.diagnostics.append(Self.problem(path, line: index + 1, message))
          continue
        }
        guard known.insert(result.source.id).inserted else {
          let message = "there are claims of ‘\(result.source.id.name)’ already"
          reading.diagnostics.append(Self.problem(path, line: index + 1, message))
          continue
        }
        reading.results.append(result)
      }
    }
    return reading
  }

  private static func problem(_ path: String, line: Int?, _ message: String) -> Diagnostic {
    Diagnostic(
      .error,
      "claims-unreadable",
      at: line.map { SourceLocation(file: path, line: $0) } ?? SourceLocation(file: path),
      message,
      help: "give a file of JSON lines as `factbook extract` writes them, each id once"
    )
  }
}

extension SourceFolder.Reading {
  /// The sources of the folder with others of which only claims are at hand, by id.
  func sources(with recorded: [Source]) -> [Source] {
    let own = Set(sources.map(\.id))
    return (sources + recorded.filter { !own.contains($0.id) }).sorted { $0.id < $1.id }
  }
}
