import ArgumentParser
import Corpus
import Diagnostics
import Extraction
import Foundation
import Model

/// Reads claims and policies from texts.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads the figures and policies that texts state.",
    discussion: """
      With files, prints a table for each. Without, reads one JSON object a line from standard \
      input and writes one a line to standard output, in the same order, on all cores and with \
      memory that does not grow with the input.

      Examples:
        factbook extract seeds/article.txt
        factbook extract --format ndjson < texts.ndjson > claims.ndjson
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, ndjson
  }

  @Option(help: "The form of the output: a table, or one JSON object a line.")
  var format: Format?

  @OptionGroup var jobs: JobsOption

  @Argument(help: "Text files to read instead of standard input.")
  var files: [String] = []

  func run() throws {
    let isUnderstood = files.isEmpty ? filter() : read()
    guard isUnderstood else { throw ExitCode.failure }
  }

  /// Some lines at a time, so that memory does not grow with the number of documents.
  private func filter() -> Bool {
    let filter = ExtractionFilter(Extractor(catalog: .builtIn))
    return LineFilter(jobs: jobs.value) { line, number in
      // Bytes that are no UTF-8 are read as U+FFFD, so that the rest of the line is not lost.
      let text = String(decoding: line, as: UTF8.self)
      let output = filter.output(for: Data(text.utf8), number: number)
      return LineFilter.Answer(line: output.json.utf8, isUnderstood: output.isUnderstood)
    }.runOnStandardInput()
  }

  private func read() -> Bool {
    var isUnderstood = true
    for (index, file) in files.enumerated() {
      if index > 0 { print() }
      let (catalog, problems) = Self.catalog(beside: file)
      let (source, diagnostics) = Source.read(at: file)
      report(problems + diagnostics)
      guard let source else {
        isUnderstood = false
        continue
      }
      let extraction = Extractor(catalog: catalog).extract(source)
      report(extraction.diagnostics)
      Console.show(ExtractionTable(extraction, of: source).lines(for: Console.terminal))
    }
    return isUnderstood
  }

  private func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics.sorted() { Console.say(DiagnosticText().text(of: diagnostic)) }
  }

  /// The catalog of the project that a source belongs to: what `catalog/` beside it lists over what is
  /// built in.
  private static func catalog(beside file: String) -> (catalog: Catalog, diagnostics: [Diagnostic])
  {
    let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "catalog")
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    )
    let lists = (names ?? []).filter { $0.hasSuffix(".yml") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { (name, $0) }
    }
    return Catalog.reading(lists.map { (path: "seeds/catalog/" + $0.0, text: $0.1) })
  }
}
