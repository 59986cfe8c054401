/// Reads what ``StoredEncoder`` wrote; whatever the bytes are, it ends with a value or an error.
final class StoredDecoder: Decoder {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  private var shared: [Any] = []
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// - Parameter bytes: alive while the decoder is used.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { index == bytes.count }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(StoredKeyedDecoding<Key>(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    StoredUnkeyedDecoding(decoder: self, count: try fixedCount())
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    StoredSingleDecoding(decoder: self)
  }

  func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // To ask for a conformance takes long; sets and dictionaries are one reference each.
    if MemoryLayout<Value>.size == MemoryLayout<AnyObject>.size,
      let unordered = type as? any StoredUnordered.Type
    {
      guard let value = try unordered.read(from: self) as? Value else { throw damaged }
      return value
    }
    return try Value(from: self)
  }

  /// Reads a value that many have in common: the first time made anew, then the same.
  func readShared<Value>(_ type: Value.Type, _ make: () throws -> Value) throws -> Value {
    let number = try readInteger(Int.self)
    if shared.indices.contains(number) {
      guard let value = shared[number] as? Value else { throw damaged }
      return value
    }
    guard number == shared.count else { throw damaged }
    // Its place is taken before it is read, as it was when it was written.
    shared.append(())
    let value = try make()
    shared[number] = value
    return value
  }

  /// Reads an element that was written apart from what stands around it, for the order of its bytes.
  func readApart<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let others = shared
    defer { shared = others }
    shared = []
    return try read(type)
  }

  func readBool() throws -> Bool {
    guard index < bytes.count, bytes[index] < 2 else { throw damaged }
    index += 1
    return bytes[index - 1] == 1
  }

  func readString() throws -> String {
    let count = try readCount()
    guard
      let text = String(validating: bytes[index..<index + count], as: UTF8.self)
    else { throw damaged }
    index += count
    return text
  }

  func readBytes() throws -> [UInt8] {
    let count = try readCount()
    defer { index += count }
    return Array(bytes[index..<index + count])
  }

  func readInteger<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Number(truncatingIfNeeded: number) }
      shift += 7
    }
    throw damaged
  }

  func readWord() throws -> UInt64 {
    guard bytes.count - index >= 8 else { throw damaged }
    defer { index += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// How many elements or bytes follow: never more than there are bytes.
  func readCount() throws -> Int {
    let count = try readInteger(Int.self)
    guard count >= 0, count <= bytes.count - index else { throw damaged }
    return count
  }

  private func fixedCount() throws -> Int {
    guard bytes.count - index >= 4 else { throw damaged }
    let count = bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)
    index += 4
    return Int(UInt32(littleEndian: count))
  }

  /// The name of a case, which stays to be read by the container of what belongs to it.
  func peekString() -> String? {
    let start = index
    defer { index = start }
    return try? readString()
  }

  var damaged: DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "at byte \(index)"))
  }
}

/// A collection whose elements were put in the order of their bytes.
private protocol StoredUnordered {
  static func read(from decoder: StoredDecoder) throws -> Self
}

extension Set: StoredUnordered where Element: Decodable {
  fileprivate static func read(from decoder: StoredDecoder) throws -> Set {
    var set = Set()
    for _ in 0..<(try decoder.readCount()) { set.insert(try decoder.readApart(Element.self)) }
    return set
  }
}

extension Dictionary: StoredUnordered where Key: Decodable, Value: Decodable {
  fileprivate static func read(from decoder: StoredDecoder) throws -> Dictionary {
    var dictionary = Dictionary()
    for _ in 0..<(try decoder.readCount()) {
      let key = try decoder.readApart(Key.self)
      dictionary[key] = try decoder.readApart(Value.self)
    }
    return dictionary
  }
}

private struct StoredKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: StoredDecoder
  var codingPath: [any CodingKey] { [] }
  /// Asked for by enumerations alone: the case that stands here.
  var allKeys: [Key] { decoder.peekString().flatMap { Key(stringValue: $0) }.map { [$0] } ?? [] }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) throws -> Bool { throw decoder.damaged }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoder.readBool() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try decoder.readString() }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try decoder.readInteger(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try decoder.readInteger(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try decoder.readInteger(type)
  }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder.read(type)
  }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try optional(type) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try optional(type)
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try optional(type) }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
    try optional(type)
  }
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try optional(type)
  }

  private func optional<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    try decoder.readBool() ? try decoder.read(type) : nil
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Nested>
  {
    guard try decoder.readString() == key.stringValue else { throw decoder.damaged }
    return decoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder.unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { decoder }
}

private struct StoredUnkeyedDecoding: UnkeyedDecodingContainer {
  let decoder: StoredDecoder
  let count: Int?
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var isAtEnd: Bool { currentIndex >= count ?? 0 }

  init(decoder: StoredDecoder, count: Int) {
    self.decoder = decoder
    self.count = count
  }

  private mutating func advance() throws {
    guard !isAtEnd else { throw decoder.damaged }
    currentIndex += 1
  }

  mutating func decodeNil() throws -> Bool { throw decoder.damaged }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try advance()
    return try decoder.read(type)
  }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws
    -> KeyedDecodingContainer<Key>
  {
    try advance()
    return decoder.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try advance()
    return try decoder.unkeyedContainer()
  }

  mutating func superDecoder() -> any Decoder { decoder }
}

private struct StoredSingleDecoding: SingleValueDecodingContainer {
  let decoder: StoredDecoder
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { false }
  func decode(_ type: Bool.Type) throws -> Bool { try decoder.readBool() }
  func decode(_ type: String.Type) throws -> String { try decoder.readString() }
  func decode(_ type: Double.Type) throws -> Double {
    Double(bitPattern: try decoder.readInteger(UInt64.self))
  }
  func decode(_ type: Float.Type) throws -> Float {
    Float(bitPattern: try decoder.readInteger(UInt32.self))
  }
  func decode(_ type: Int.Type) throws -> Int { try decoder.readInteger(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try decoder.readInteger(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try decoder.readInteger(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try decoder.readInteger(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try decoder.readInteger(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try decoder.readInteger(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try decoder.readInteger(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try decoder.readInteger(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try decoder.readInteger(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try decoder.readInteger(type) }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.read(type) }
}
