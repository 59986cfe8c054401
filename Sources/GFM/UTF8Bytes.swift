extension String {
  /// Looks at the UTF-8 bytes where they are.
  func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    var text = self
    return try text.withUTF8(body)
  }
}

/// Scalars within the bytes of a string, which are valid UTF-8.
extension UnsafeBufferPointer<UInt8> {
  /// The scalar whose first byte stands at an offset.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    let ones = (~self[offset]).leadingZeroBitCount
    let length = ones == 0 ? 1 : ones
    // The lead byte's own bits are those behind its ones and the zero that ends them.
    let lead = length == 1 ? self[offset] : self[offset] & (0x7F >> UInt8(length))
    let value = self[(offset + 1)..<(offset + length)].reduce(UInt32(lead)) { value, byte in
      value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value)
  }

  /// The scalar whose last byte stands before an offset.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    self[..<offset].lastIndex { $0 & 0xC0 != 0x80 }.flatMap { scalar(at: $0) }
  }
}
