/// Keeps a large value behind one reference, so that what holds it is small and quick to copy.
///
/// Claims and names are copied far more often than the places and metrics in them are read.
@propertyWrapper
package struct Boxed<Value: Hashable & Sendable>: Sendable {
  private var box: Box

  package init(wrappedValue: Value) { box = Box(wrappedValue) }

  package var wrappedValue: Value {
    get { box.value }
    set { box = Box(newValue) }
  }

  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}

extension Boxed: Hashable {
  package static func == (left: Boxed, right: Boxed) -> Bool {
    left.box === right.box || left.box.value == right.box.value
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(box.value) }
}
