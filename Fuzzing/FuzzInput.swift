/// The bytes that libFuzzer made up, taken from the front one by one.
struct FuzzInput {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  var isEmpty: Bool { rest.isEmpty }

  /// The next byte; 0 behind the last.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// A number from 0 to `limit - 1`.
  mutating func number(below limit: Int) -> Int {
    limit > 256 ? (Int(byte()) << 8 | Int(byte())) % limit : Int(byte()) % limit
  }

  mutating func flag() -> Bool { byte() & 1 == 1 }

  mutating func element<Value>(of values: [Value]) -> Value {
    values[number(below: values.count)]
  }

  /// As many bytes as the next one says, as text.
  mutating func shortText() -> String {
    let count = number(below: 32)
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }

  /// All that is left, as text; what is no UTF-8 becomes U+FFFD.
  var text: String { String(decoding: rest, as: UTF8.self) }
}
