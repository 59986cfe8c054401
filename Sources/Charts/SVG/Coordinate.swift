extension [UInt8] {
  /// Appends a number with at most one decimal, as all coordinates are written; 0 for what is not
  /// finite. A tenth of a px is less than any screen shows.
  mutating func append(coordinate value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else { return append(UInt8(ascii: "0")) }
    let tenths = Int((value * 10).rounded())
    if tenths < 0 { append(UInt8(ascii: "-")) }
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    append(whole: whole)
    guard part > 0 else { return }
    append(UInt8(ascii: "."))
    append(Self.digit(part))
  }

  private mutating func append(whole: UInt) {
    var power: UInt = 1
    while whole / power >= 10 { power *= 10 }
    while power > 0 {
      append(Self.digit(whole / power % 10))
      power /= 10
    }
  }

  private static func digit(_ value: UInt) -> UInt8 { UInt8(ascii: "0") + UInt8(value) }
}

extension Double {
  /// At most one decimal, as all coordinates are written.
  var coordinate: String {
    var bytes: [UInt8] = []
    bytes.append(coordinate: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
