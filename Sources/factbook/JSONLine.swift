import Model

/// Writes one JSON object on one line, keys in the order they are added.
struct JSONLine {
  private var members: [String] = []

  enum Value {
    case null
    case string(String)
    /// Digits as they are to stand in the output, so that exact decimals stay exact.
    case number(String)
    /// Values that are JSON already.
    case array([String])
  }

  var text: String { "{" + members.joined(separator: ",") + "}" }

  mutating func add(_ key: String, _ value: Value) {
    members.append(JSONText.quoted(key) + ":" + Self.json(of: value))
  }

  /// `start` and `end` in Unicode scalars.
  mutating func add(_ range: Range<Int>) {
    add("start", .number("\(range.lowerBound)"))
    add("end", .number("\(range.upperBound)"))
  }

  private static func json(of value: Value) -> String {
    switch value {
    case .null: "null"
    case .string(let text): JSONText.quoted(text)
    case .number(let digits): digits
    case .array(let values): "[" + values.joined(separator: ",") + "]"
    }
  }
}
