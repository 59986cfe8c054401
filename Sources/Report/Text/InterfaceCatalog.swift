package import Diagnostics
import Settings

/// The interface's words in one language: a text for each key, with `{name}` where a value stands.
///
/// `Templates/text/zh-CN.yml` of a project changes the built-in ones key by key.
package struct InterfaceCatalog: Hashable, Sendable, Codable {
  /// By section and key: `badges.single`.
  package let texts: [String: String]

  /// The language in which a report is being made: every word of a page comes from one catalog, whoever
  /// writes it.
  @TaskLocal static var current = builtIn

  /// The words in the binary.
  package static let builtIn: InterfaceCatalog = {
    var problems: [Diagnostic] = []
    let entries = Self.entries(builtInText, file: path, reporting: &problems)
    precondition(problems.isEmpty, "the built-in catalog is what `make templates` wrote")
    return InterfaceCatalog(
      texts: Dictionary(entries.map { ($0.key, $0.text) }) { first, _ in first }
    )
  }()

  /// The same as a file.
  package static let builtInText = InterfaceTable.yaml

  /// Where a project's own words stand.
  package static let path = "Templates/text/zh-CN.yml"

  /// The built-in words with those of a project's file over them.
  ///
  /// - Returns: with an error for each key that there is not, and each value that is left out or
  ///   that no text of this key has.
  package static func reading(_ yaml: String) -> (InterfaceCatalog, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var texts = builtIn.texts
    for entry in entries(yaml, file: path, reporting: &diagnostics) {
      guard let original = builtIn.texts[entry.key] else {
        diagnostics.append(unknown(entry))
        continue
      }
      if placeholders(in: entry.text) == placeholders(in: original) {
        texts[entry.key] = entry.text
      } else {
        diagnostics.append(differing(entry, from: original))
      }
    }
    return (InterfaceCatalog(texts: texts), diagnostics)
  }

  /// The text of a key with its values in place.
  func text(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    guard let pattern = texts[key] else {
      preconditionFailure("the catalog has every key that is asked for, not ‘\(key)’")
    }
    guard !values.isEmpty else { return pattern }
    // One pass: a value that looks like a placeholder is text.
    var result = ""
    for part in pattern.split(separator: "{", omittingEmptySubsequences: false) {
      guard let end = part.firstIndex(of: "}"),
        let value = values.first(where: { $0.key == part[..<end] })?.value
      else {
        result += part
        continue
      }
      result += value + part[part.index(after: end)...]
    }
    return result
  }

  /// The names in braces.
  private static func placeholders(in text: String) -> Set<Substring> {
    Set(text.matches(of: #/\{([a-z]+)\}/#).map(\.1))
  }
}

extension InterfaceCatalog {
  private struct Entry {
    var key: String
    var text: String
    var location: SourceLocation
  }

  private static func entries(
    _ yaml: String,
    file: String,
    reporting diagnostics: inout [Diagnostic]
  ) -> [Entry] {
    guard let root = SettingsNode.parse(yaml, file: file, reporting: &diagnostics) else {
      return []
    }
    return (root.entries ?? []).flatMap { section in
      (section.value.entries ?? []).map { entry in
        Entry(
          key: section.key + "." + entry.key,
          text: entry.value.scalar ?? "",
          location: entry.location
        )
      }
    }
  }

  private static func unknown(_ entry: Entry) -> Diagnostic {
    Diagnostic(
      .error,
      "unknown-text",
      at: entry.location,
      "the interface has no text ‘\(entry.key)’",
      help: suggestion(for: entry.key, among: builtIn.texts.keys.sorted())
        .map { "did you mean `\($0)`?" } ?? "take it out"
    )
  }

  private static func differing(_ entry: Entry, from original: String) -> Diagnostic {
    let names = placeholders(in: original).sorted().map { "`{\($0)}`" }
    return Diagnostic(
      .error,
      "text-values",
      at: entry.location,
      "‘\(entry.text)’ does not have the values of this text",
      help: names.isEmpty
        ? "write it without braces" : "write it with " + names.joined(separator: " and ")
    )
  }
}
