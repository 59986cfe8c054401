extension String {
  /// The text of some scalars, in their order.
  ///
  /// Writes all bytes at once, which is ten times as fast as appending scalars.
  ///
  /// - Complexity: O(*n*) in the number of scalars.
  package init(scalars: ArraySlice<Unicode.Scalar>) {
    let count = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: count) { buffer in
      var end = 0
      for scalar in scalars { end = buffer.write(scalar, at: end) }
      return end
    }
  }
}

extension String {
  /// Whether it begins with the bytes of another: `hasPrefix` would look for canonical equivalents
  /// first, of which Han has none.
  package func begins(with other: String) -> Bool {
    utf8.starts(with: other.utf8)
  }

  /// Whether it ends with the bytes of another; see ``begins(with:)``.
  package func ends(with other: String) -> Bool {
    let count = other.utf8.count
    return utf8.count >= count && utf8.suffix(count).elementsEqual(other.utf8)
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes the UTF-8 form of a scalar (RFC 3629 §3) and returns the offset behind it.
  fileprivate func write(_ scalar: Unicode.Scalar, at offset: Int) -> Int {
    let value = scalar.value
    let width = UTF8.width(scalar)
    guard width > 1 else {
      self[offset] = UInt8(truncatingIfNeeded: value)
      return offset + 1
    }
    for index in 1..<width {
      let bits = value >> UInt32(6 * (width - 1 - index))
      self[offset + index] = 0x80 | UInt8(truncatingIfNeeded: bits & 0x3F)
    }
    let mark: UInt8 = width == 2 ? 0xC0 : width == 3 ? 0xE0 : 0xF0
    self[offset] = mark | UInt8(truncatingIfNeeded: value >> UInt32(6 * (width - 1)))
    return offset + width
  }
}
