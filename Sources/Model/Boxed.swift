/// Keeps a large value behind one reference, so that what holds it is small and quick to copy.
///
/// Claims and names are copied far more often than the places and metrics in them are read.
@propertyWrapper
package struct Boxed<Value: Hashable & Sendable>: Sendable {
  private var box: Box

  package init(wrappedValue: Value) { box = Box(wrappedValue) }

  package init(_ value: Value) { self.init(wrappedValue: value) }

  package var wrappedValue: Value {
    // Lends the value: who reads one of its parts copies no others.
    _read { yield box.value }
    set { box = Box(newValue) }
  }

  /// The box itself, for whoever takes the value over without a copy.
  package var projectedValue: Boxed<Value> { self }

  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}

extension Boxed: Codable where Value: Codable {
  package init(from decoder: any Decoder) throws {
    if let stored = decoder as? StoredDecoder {
      self = try stored.readShared(Boxed.self) { Boxed(wrappedValue: try stored.read(Value.self)) }
    } else {
      self.init(wrappedValue: try Value(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    if let stored = encoder as? StoredEncoder {
      try stored.write(shared: box.value)
    } else {
      try box.value.encode(to: encoder)
    }
  }
}

extension Boxed: Hashable {
  package static func == (left: Boxed, right: Boxed) -> Bool {
    left.box === right.box || left.box.value == right.box.value
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}
