extension [UInt8] {
  /// Appends a number with at most two decimals, as all coordinates are written; 0 for what is not
  /// finite.
  mutating func append(coordinate value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else { return append(UInt8(ascii: "0")) }
    let hundredths = Int((value * 100).rounded())
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    append(whole: whole)
    guard part > 0 else { return }
    append(UInt8(ascii: "."))
    append(Self.digit(part / 10))
    if part % 10 > 0 { append(Self.digit(part % 10)) }
  }

  private mutating func append(whole: UInt) {
    if whole >= 10 { append(whole: whole / 10) }
    append(Self.digit(whole % 10))
  }

  private static func digit(_ value: UInt) -> UInt8 { UInt8(ascii: "0") + UInt8(value) }
}

extension Double {
  /// At most two decimals, as all coordinates are written.
  var coordinate: String {
    var bytes: [UInt8] = []
    bytes.append(coordinate: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
