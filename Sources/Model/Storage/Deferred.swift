/// A value that is read out of its stored form only where it is asked for.
package struct Deferred<Value: Codable & Sendable>: Sendable {
  private let form: Form

  private enum Form: Sendable {
    case value(Value)
    case stored([UInt8])
  }

  package init(_ value: Value) { form = .value(value) }

  /// Nil where the stored form is damaged.
  package var value: Value? {
    switch form {
    case .value(let value): value
    case .stored(let bytes):
      bytes.withUnsafeBytes { try? StoredForm.value(Value.self, from: $0) }
    }
  }
}

extension Deferred: Codable {
  package init(from decoder: any Decoder) throws {
    if let stored = decoder as? StoredDecoder {
      form = .stored(try stored.readBytes())
    } else {
      form = .value(try Value(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch (form, encoder as? StoredEncoder) {
    case (.stored(let bytes), let stored?): stored.write(bytes: bytes)
    case (.value(let value), let stored?): stored.write(bytes: try StoredForm.bytes(of: value))
    default:
      guard let value else { throw StoredForm.Unstorable() }
      try value.encode(to: encoder)
    }
  }
}
