package import Diagnostics

/// Reads the keys of one mapping and collects what is wrong, instead of stopping at the first.
///
/// ```swift
/// var reader = SettingsReader(node)
/// let title = reader.string("title", required: true)
/// let kind = reader.choice("kind", of: Kind.self)
/// diagnostics += reader.finish()
/// ```
///
/// A value that is missing or wrong reads as nil or empty; the reason is among the diagnostics of ``finish()``.
package struct SettingsReader {
  /// Where the mapping begins.
  package let location: SourceLocation
  private let entries: [SettingsEntry]
  private var known: [String] = []
  private var diagnostics: [Diagnostic] = []

  /// A node that is no mapping is reported; an empty one is a mapping without keys.
  package init(_ node: SettingsNode) {
    location = node.location
    entries = node.entries ?? []
    if node.entries == nil, !node.isEmpty {
      report(
        expected: "keys with values",
        insteadOf: node,
        for: nil,
        example: "a line `key: value` for each, below one another"
      )
    }
  }

  /// Everything that was wrong, with each key that nobody asked for (`unknown-key`).
  package func finish() -> [Diagnostic] {
    let unknown = entries.filter { !known.contains($0.key) }
    return diagnostics + unknown.map(unknownKey)
  }

  /// Where a value stands; the mapping's place where the key is missing.
  package func location(of key: String) -> SourceLocation {
    entries.first { $0.key == key }?.value.location ?? location
  }

  /// Adds what the caller found wrong with a value.
  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// The value as it was written; nil where there is none or it is empty.
  package mutating func node(_ key: String, required: Bool = false) -> SettingsNode? {
    if !known.contains(key) { known.append(key) }
    if let value = entries.first(where: { $0.key == key })?.value, !value.isEmpty { return value }
    if required { reportMissing(key) }
    return nil
  }

  /// Reports a value of the wrong shape (`wrong-type`), with an example of the right one.
  mutating func report(
    expected: String,
    insteadOf node: SettingsNode,
    for key: String?,
    example: String
  ) {
    let subject = key.map { "‘\($0)’ must be" } ?? "this must be"
    report(
      Diagnostic(
        .error,
        "wrong-type",
        at: node.location,
        "\(subject) \(expected), not \(node.wording)",
        help: "write \(example)"
      )
    )
  }

  private mutating func reportMissing(_ key: String) {
    report(
      Diagnostic(
        .error,
        "missing-key",
        at: location,
        "‘\(key)’ is missing",
        help: "add `\(key): …`"
      )
    )
  }

  private func unknownKey(_ entry: SettingsEntry) -> Diagnostic {
    let help =
      suggestion(for: entry.key, among: known).map { "did you mean `\($0)`?" }
      ?? "the keys here are " + known.sorted().joined(separator: ", ")
    return Diagnostic(
      .error,
      "unknown-key",
      at: entry.location,
      "unknown key ‘\(entry.key)’",
      help: help
    )
  }
}
