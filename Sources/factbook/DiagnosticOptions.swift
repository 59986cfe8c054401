import ArgumentParser
import Diagnostics

/// Options of commands whose result is a list of diagnostics.
struct DiagnosticOptions: ParsableArguments {
  /// How diagnostics are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  @Option(
    help: "The form of what is reported: text on standard error; json or sarif on standard output."
  )
  var format = Format.text

  /// Writes all of them in the chosen form.
  func report(_ diagnostics: [Diagnostic], text: @escaping @Sendable (String) -> String?) throws {
    switch format {
    case .text: Console.report(diagnostics, text: text)
    case .json: print(try DiagnosticJSON(diagnostics).indentedJSON)
    case .sarif: print(try DiagnosticSARIF(diagnostics, text: text).indentedJSON)
    }
  }
}
