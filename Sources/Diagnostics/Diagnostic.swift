/// One problem in what a user wrote: where, what is wrong, and what to do about it.
///
/// Collected, never thrown; the run goes on and reports all of them at once.
package struct Diagnostic: Hashable, Sendable, Codable {
  package var severity: Severity
  /// Stable and documented in `docs/diagnostics.md`, such as `quote-not-found`.
  package var id: String
  package var location: SourceLocation
  /// What is wrong, one line, quoting the text it is about.
  package var message: String
  /// What to do about it.
  package var help: String?

  /// Line breaks in message and help, as quotes of a text have them, become a space each.
  package init(
    _ severity: Severity,
    _ id: String,
    at location: SourceLocation,
    _ message: String,
    help: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.location = location
    self.message = message.onOneLine
    self.help = help?.onOneLine
  }
}

extension Diagnostic: Comparable {
  /// By location, then severity (worst first), then id and message: an order that no run can change.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location { return left.location < right.location }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.id, left.message) < (right.id, right.message)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The form that terminals and editors read: `file:line:column: severity: message [id]`.
  package var description: String {
    let head = "\(location): \(severity.rawValue): \(message) [\(id)]"
    guard let help else { return head }
    return head + "\n  help: " + help
  }
}

extension String {
  fileprivate var onOneLine: String {
    // Every line break is below U+0020 or begins with one of these bytes (U+0085, U+2028, U+2029).
    let mayBreak = utf8.contains { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }
    guard mayBreak, contains(where: \.isNewline) else { return self }
    return split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).joined(
      separator: " "
    )
  }
}
