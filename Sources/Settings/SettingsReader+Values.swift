import Diagnostics
package import Foundation

extension SettingsReader {
  /// Text, with surrounding white space taken off.
  package mutating func string(_ key: String, required: Bool = false) -> String? {
    guard let node = node(key, required: required) else { return nil }
    if let text = node.scalar { return text.trimmingCharacters(in: .whitespacesAndNewlines) }
    report(expected: "text", insteadOf: node, for: key, example: "`\(key): \"…\"`")
    return nil
  }

  /// `true`, `false`, `on` or `off`, in small letters.
  package mutating func bool(_ key: String, required: Bool = false) -> Bool? {
    value(key, required: required, expected: "on or off", example: "on") { text in
      ["true": true, "on": true, "false": false, "off": false][text]
    }
  }

  /// A whole number in ASCII digits, with `-` where it is negative.
  package mutating func integer(_ key: String, required: Bool = false) -> Int? {
    value(key, required: required, expected: "a whole number", example: "6") { text in
      text.first == "+" ? nil : Int(text)
    }
  }

  /// An exact decimal number such as `3800000000` or `52143.76`: ASCII digits, `-`, one point.
  package mutating func decimal(_ key: String, required: Bool = false) -> Decimal? {
    value(key, required: required, expected: "a number", example: "52143.76", Self.decimal)
  }

  /// One of the values of an enumeration; another one is an `unknown-value`.
  package mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    of type: Value.Type,
    required: Bool = false
  ) -> Value? {
    guard let text = string(key, required: required) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let values = Value.allCases.map(\.rawValue)
    let help =
      suggestion(for: text, among: values).map { "did you mean `\($0)`?" }
      ?? "write one of " + values.joined(separator: ", ")
    report(
      Diagnostic(
        .error,
        "unknown-value",
        at: location(of: key),
        "‘\(key)’ cannot be ‘\(text)’",
        help: help
      )
    )
    return nil
  }

  /// The items of a list; empty where there is none.
  package mutating func list(_ key: String, required: Bool = false) -> [SettingsNode] {
    guard let node = node(key, required: required) else { return [] }
    if let items = node.items { return items }
    let item = node.scalar ?? "…"
    report(expected: "a list", insteadOf: node, for: key, example: "`\(key): [\(item)]`")
    return []
  }

  /// A list of texts; items that are no text are reported and left out.
  package mutating func strings(_ key: String, required: Bool = false) -> [String] {
    textNodes(key, required: required).compactMap(\.scalar)
  }

  /// The same with the place of each, for values that are checked elsewhere.
  package mutating func textNodes(_ key: String, required: Bool = false) -> [SettingsNode] {
    var nodes: [SettingsNode] = []
    for item in list(key, required: required) {
      if item.scalar != nil {
        nodes.append(item)
      } else {
        report(
          expected: "a list of texts",
          insteadOf: item,
          for: key,
          example: "`\(key): [\"…\", \"…\"]`"
        )
      }
    }
    return nodes
  }

  /// A reader for a mapping below this one; the caller calls its ``finish()`` too.
  package mutating func mapping(_ key: String, required: Bool = false) -> SettingsReader? {
    node(key, required: required).map(SettingsReader.init)
  }

  /// `{ zh-CN: 上海, en: Shanghai }`, or the Chinese name alone.
  package mutating func localizedName(_ key: String, required: Bool = false) -> LocalizedName? {
    guard let node = node(key, required: required) else { return nil }
    if let text = node.scalar { return LocalizedName(chinese: text) }
    var reader = SettingsReader(node)
    let chinese = reader.string("zh-CN", required: true)
    let english = reader.string("en")
    reader.finish().forEach { report($0) }
    return chinese.map { LocalizedName(chinese: $0, english: english) }
  }

  private mutating func value<Value>(
    _ key: String,
    required: Bool,
    expected: String,
    example: String,
    _ convert: (String) -> Value?
  ) -> Value? {
    guard let node = node(key, required: required) else { return nil }
    if let value = node.scalar.flatMap(convert) { return value }
    report(expected: expected, insteadOf: node, for: key, example: "`\(key): \(example)`")
    return nil
  }

  /// `Decimal(string:)` alone would read `12 apples` as 12.
  private static func decimal(_ text: String) -> Decimal? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      parts.count <= 2
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) } }
    return isNumber ? Decimal(string: text) : nil
  }
}
