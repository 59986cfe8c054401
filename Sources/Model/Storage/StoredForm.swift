/// Values as bytes, for what is kept between two runs of one program.
package enum StoredForm {
  /// Equal values give equal bytes.
  ///
  /// - Throws: for a value that holds an optional where the form has no room for its absence: as an element
  ///   of a collection.
  package static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = StoredEncoder()
    try encoder.write(value: value)
    return encoder.bytes
  }

  /// The value that was written.
  ///
  /// - Throws: where the bytes are of another type, or damaged.
  package static func value<Value: Decodable>(
    _ type: Value.Type,
    from bytes: UnsafeRawBufferPointer
  )
    throws -> Value
  {
    let decoder = StoredDecoder(bytes)
    let value = try decoder.read(type)
    guard decoder.isAtEnd else { throw decoder.damaged }
    return value
  }

  /// What the form cannot hold.
  struct Unstorable: Error {}
}
