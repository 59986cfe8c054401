import Diagnostics
import Foundation
import Glibc

/// What a run says to its user.
enum Console {
  /// Prints diagnostics to standard error, all of them, with a count where there are several.
  ///
  /// - Parameters:
  ///   - diagnostics: in the order in which they print.
  ///   - text: the text of a file by its path in the project, for the lines to be shown.
  static func report(
    _ diagnostics: [Diagnostic],
    text: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    let printer = DiagnosticText(isColored: isStyled(STDERR_FILENO), text: text)
    let plain = DiagnosticText(isColored: isStyled(STDERR_FILENO))
    let shown = diagnostics.prefix(mostExcerpts).map(printer.text)
    let others = diagnostics.dropFirst(mostExcerpts).map(plain.text)
    let lines = shown + others + total(of: diagnostics)
    guard !lines.isEmpty else { return }
    say(lines.joined(separator: "\n"))
  }

  /// Nobody reads more lines of files at once, and each is looked for from the beginning of its file.
  private static let mostExcerpts = 200

  /// Prints what is wrong with what the user typed, which stands in no file.
  static func refuse(_ diagnostic: Diagnostic) {
    say("error: \(diagnostic.message)" + (diagnostic.help.map { "\n  help: " + $0 } ?? ""))
  }

  /// Prints one line to standard error.
  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Puts text to standard error as it is.
  @Sendable
  static func put(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Prints lines to standard output.
  static func show(_ lines: [String]) {
    for line in lines { print(line) }
  }

  /// Brings out a line of standard output that has no end yet.
  static func flush() { fflush(nil) }

  /// Prints a value as JSON, keys sorted and in the form `left_out`.
  static func show(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    FileHandle.standardOutput.write(try encoder.encode(value) + Data("\n".utf8))
  }

  private static func total(of diagnostics: [Diagnostic]) -> [String] {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    guard errors + warnings > 1 else { return [] }
    return [counted(errors, "error") + ", " + counted(warnings, "warning")]
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
