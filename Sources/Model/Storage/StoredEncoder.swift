/// Writes a value as bytes, one property behind the other without names: the short form for a cache, which
/// only the program that wrote it reads again. Equal values give equal bytes, in every process.
final class StoredEncoder: Encoder {
  private(set) var bytes: [UInt8] = []
  private var shared: [AnyHashable: Int] = [:]
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(StoredKeyedEncoding<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { StoredUnkeyedEncoding(encoder: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    StoredSingleEncoding(encoder: self)
  }

  func write(value: some Encodable) throws {
    // To ask for a conformance takes long; sets and dictionaries are one reference each.
    if MemoryLayout.size(ofValue: value) == MemoryLayout<AnyObject>.size,
      let unordered = value as? any UnorderedCollection
    {
      try write(unordered: unordered)
    } else {
      try value.encode(to: self)
    }
  }

  /// Sets and dictionaries have another order in every process: elements are put in that of their bytes.
  private func write(unordered: any UnorderedCollection) throws {
    write(number: unordered.count)
    let others = shared
    var starts: [Int] = []
    try unordered.writeElements(to: self) { starts.append(bytes.count) }
    shared = others
    guard let start = starts.first, starts.count > 1 else { return }
    let elements = zip(starts, starts.dropFirst() + [bytes.count]).map { bytes[$0..<$1] }
    let ordered = elements.sorted { $0.lexicographicallyPrecedes($1) }
    bytes.replaceSubrange(start..., with: Array(ordered.joined()))
  }

  /// Writes a value as if nothing stood before it.
  fileprivate func write(apart value: some Encodable) throws {
    shared = [:]
    try write(value: value)
  }

  /// Writes a value that many have in common: in full the first time, then by its number.
  func write(shared value: some Hashable & Encodable) throws {
    let key = AnyHashable(value)
    if let number = shared[key] { return write(number: number) }
    write(number: shared.count)
    shared[key] = shared.count
    try write(value: value)
  }

  func write(_ isTrue: Bool) { bytes.append(isTrue ? 1 : 0) }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(number: utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  func write(bytes others: [UInt8]) {
    write(number: others.count)
    bytes += others
  }

  /// Seven bits a byte, the lowest first; the eighth says that more follow (LEB128, DWARF 5, 7.6).
  func write(number: some FixedWidthInteger) {
    var rest = UInt64(truncatingIfNeeded: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Eight bytes, the lowest first.
  func write(word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Makes room for a count that is known when all elements are written: four bytes, the lowest first.
  func reserveCount() -> Int {
    bytes += [0, 0, 0, 0]
    return bytes.count - 4
  }

  func increaseCount(at place: Int) {
    for index in place..<place + 4 {
      bytes[index] &+= 1
      if bytes[index] != 0 { return }
    }
  }
}

/// A collection whose elements have no order of their own.
private protocol UnorderedCollection {
  var count: Int { get }

  /// Tells before each element that it begins.
  func writeElements(to encoder: StoredEncoder, beginning: () -> Void) throws
}

extension Set: UnorderedCollection where Element: Encodable {
  fileprivate func writeElements(to encoder: StoredEncoder, beginning: () -> Void) throws {
    for element in self {
      beginning()
      try encoder.write(apart: element)
    }
  }
}

extension Dictionary: UnorderedCollection where Key: Encodable, Value: Encodable {
  fileprivate func writeElements(to encoder: StoredEncoder, beginning: () -> Void) throws {
    for (key, value) in self {
      beginning()
      try encoder.write(apart: key)
      try encoder.write(apart: value)
    }
  }
}

private struct StoredKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: StoredEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) throws { encoder.write(false) }
  func encode(_ value: Bool, forKey key: Key) { encoder.write(value) }
  func encode(_ value: String, forKey key: Key) { encoder.write(value) }
  func encode(_ value: Int, forKey key: Key) { encoder.write(number: value) }
  func encode(_ value: Int64, forKey key: Key) { encoder.write(number: value) }
  func encode(_ value: UInt64, forKey key: Key) { encoder.write(number: value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try encoder.write(value: value) }

  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try encode(optional: value) }
  func encodeIfPresent(_ value: String?, forKey key: Key) throws { try encode(optional: value) }
  func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try encode(optional: value) }
  func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try encode(optional: value) }
  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    try encode(optional: value)
  }

  private func encode(optional value: (some Encodable)?) throws {
    encoder.write(value != nil)
    if let value { try encoder.write(value: value) }
  }

  /// The name of the case of an enumeration, which stands before what belongs to it.
  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key)
    -> KeyedEncodingContainer<Nested>
  {
    encoder.write(key.stringValue)
    return encoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder }
  func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

private struct StoredUnkeyedEncoding: UnkeyedEncodingContainer {
  let encoder: StoredEncoder
  private let place: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(encoder: StoredEncoder) {
    self.encoder = encoder
    place = encoder.reserveCount()
  }

  private mutating func begin() {
    count += 1
    encoder.increaseCount(at: place)
  }

  mutating func encodeNil() throws { throw StoredForm.Unstorable() }

  mutating func encode(_ value: some Encodable) throws {
    begin()
    try encoder.write(value: value)
  }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type)
    -> KeyedEncodingContainer<Key>
  {
    begin()
    return encoder.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    begin()
    return encoder.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { encoder }
}

private struct StoredSingleEncoding: SingleValueEncodingContainer {
  let encoder: StoredEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil() throws { throw StoredForm.Unstorable() }
  func encode(_ value: Bool) { encoder.write(value) }
  func encode(_ value: String) { encoder.write(value) }
  func encode(_ value: Double) { encoder.write(number: value.bitPattern) }
  func encode(_ value: Float) { encoder.write(number: value.bitPattern) }
  func encode(_ value: Int) { encoder.write(number: value) }
  func encode(_ value: Int8) { encoder.write(number: value) }
  func encode(_ value: Int16) { encoder.write(number: value) }
  func encode(_ value: Int32) { encoder.write(number: value) }
  func encode(_ value: Int64) { encoder.write(number: value) }
  func encode(_ value: UInt) { encoder.write(number: value) }
  func encode(_ value: UInt8) { encoder.write(number: value) }
  func encode(_ value: UInt16) { encoder.write(number: value) }
  func encode(_ value: UInt32) { encoder.write(number: value) }
  func encode(_ value: UInt64) { encoder.write(number: value) }
  func encode(_ value: some Encodable) throws { try encoder.write(value: value) }
}
