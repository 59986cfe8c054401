/// A size in decimal units, as file managers count: 640 kB, 3.2 MB.
package struct ByteCount: Hashable, Sendable {
  private let bytes: Int

  package init(_ bytes: Int) {
    self.bytes = bytes
  }
}

extension ByteCount: CustomStringConvertible {
  package var description: String {
    let kilobytes = (bytes + 500) / 1000
    guard kilobytes >= 1000 else { return "\(kilobytes) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
