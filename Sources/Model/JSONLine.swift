/// Writes one JSON object on one line, keys in the order they are added.
///
/// Bytes rather than strings, since a machine contract writes millions of them.
package struct JSONLine: Hashable, Sendable {
  /// The object without its closing brace.
  private var open = [UInt8(ascii: "{")]

  package init() {}

  /// A value within an object.
  package enum Value: Hashable, Sendable {
    case null
    case text(String)
    /// Digits as they are to stand in the output, so that exact decimals stay exact.
    case number(String)
    case flag(Bool)
    case numbers([Int])
    case texts([String])
    case object(JSONLine)
    case objects([JSONLine])
  }

  /// The object in UTF-8, without line break.
  package var utf8: [UInt8] { open + [UInt8(ascii: "}")] }

  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Adds a member; keys are not looked for twice.
  package mutating func add(_ key: String, _ value: Value) {
    begin(key)
    append(value)
  }

  /// Adds a list of objects, each written in place by its index.
  package mutating func add(
    _ key: String,
    objects count: Int,
    with write: (Int, inout JSONLine) -> Void
  ) {
    begin(key)
    appendList(0..<count) { line, index in
      line.open.append(UInt8(ascii: "{"))
      write(index, &line)
      line.open.append(UInt8(ascii: "}"))
    }
  }

  private mutating func begin(_ key: String) {
    // No value ends in an opening brace.
    if open.last != UInt8(ascii: "{") { open.append(UInt8(ascii: ",")) }
    JSONText.append(key, to: &open)
    open.append(UInt8(ascii: ":"))
  }

  private mutating func append(_ number: Int) { open.append(contentsOf: String(number).utf8) }

  /// Adds a member where there is a text; without one the object has no such key.
  package mutating func addIfPresent(_ key: String, _ text: String?) {
    if let text { add(key, .text(text)) }
  }

  /// Adds `start` and `end`, in Unicode scalars.
  package mutating func add(_ range: Range<Int>) {
    begin("start")
    append(range.lowerBound)
    begin("end")
    append(range.upperBound)
  }

  /// What both filters answer to a line that they can not read; lines count from 1.
  package static func unreadable(line number: Int) -> JSONLine {
    var line = JSONLine()
    line.add("id", .null)
    line.add("error", .text("not a JSON object with a string \"text\""))
    line.add("line", .number("\(number)"))
    return line
  }

  private mutating func append(_ value: Value) {
    switch value {
    case .null: open += "null".utf8
    case .text(let text): JSONText.append(text, to: &open)
    case .number(let digits): open += digits.utf8
    case .flag(let isTrue): open += (isTrue ? "true" : "false").utf8
    case .object(let line): open += line.utf8
    case .numbers(let numbers): appendList(numbers) { $0.open += String($1).utf8 }
    case .texts(let texts): appendList(texts) { JSONText.append($1, to: &$0.open) }
    case .objects(let objects): appendList(objects) { $0.open += $1.utf8 }
    }
  }

  private mutating func appendList<Items: Collection>(
    _ items: Items,
    with append: (inout JSONLine, Items.Element) -> Void
  ) {
    open.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { open.append(UInt8(ascii: ",")) }
      append(&self, item)
    }
    open.append(UInt8(ascii: "]"))
  }
}

extension JSONLine.Value: Decodable {
  /// What is given back as it came: texts, numbers and truth values; anything else is null.
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let flag = try? value.decode(Bool.self) {
      self = .number("\(flag)")
    } else if let number = try? value.decode(Int.self) {
      self = .number("\(number)")
    } else if let number = try? value.decode(Double.self) {
      self = .number("\(number)")
    } else {
      self = .null
    }
  }
}
