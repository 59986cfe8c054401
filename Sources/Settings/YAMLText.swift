/// Text as YAML that ``SettingsNode`` reads back unchanged.
package enum YAMLText {
  /// A scalar on one line: plain where that is safe in any place, else between double quotes.
  package static func scalar(_ text: String) -> String {
    isPlain(text) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// A flow mapping of scalars: `{ subject: 上海, value: 348 }`.
  package static func mapping(_ entries: [(key: String, value: String)]) -> String {
    "{ " + entries.map { "\($0.key): \(scalar($0.value))" }.joined(separator: ", ") + " }"
  }

  /// Nothing that YAML 1.2.2 (§5.3, §7.3.3) gives a meaning anywhere in a plain scalar; stricter than it
  /// asks, since 12:30 and a#b would do.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    if first == " " || last == " " || "-?.=".unicodeScalars.contains(first) { return false }
    if ["~", "null"].contains(text.lowercased()) { return false }
    return text.unicodeScalars.allSatisfy { !indicators.contains($0) && isPrintable($0) }
  }

  private static let indicators = Set(":#,[]{}&*!|>'\"%@`\\".unicodeScalars)

  /// The characters of YAML 1.2.2, §5.1, that break no line.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case _ where isPrintable(scalar): return String(scalar)
    default:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
}
