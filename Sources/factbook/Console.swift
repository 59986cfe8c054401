import Diagnostics
import Foundation

/// What a run says to its user.
enum Console {
  /// Prints diagnostics to standard error, all of them, with a count where there are several.
  static func report(_ diagnostics: [Diagnostic]) {
    let lines = diagnostics.map(\.description) + total(of: diagnostics)
    guard !lines.isEmpty else { return }
    say(lines.joined(separator: "\n"))
  }

  /// Prints one line to standard error.
  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
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
