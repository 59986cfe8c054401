/// The size of an SVG file: `width` and `height` of its root, or else those of its `viewBox`.
enum SVGSize {
  static func of(_ text: String) -> (Int, Int)? {
    guard let start = text.firstRange(of: "<svg")?.upperBound,
      let end = text[start...].firstIndex(of: ">")
    else { return nil }
    let tag = text[start..<end]
    if let width = pixels(value(of: "width", in: tag)),
      let height = pixels(value(of: "height", in: tag))
    {
      return (width, height)
    }
    let box = value(of: "viewBox", in: tag)?.split { $0 == " " || $0 == "," || $0.isNewline } ?? []
    guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else {
      return nil
    }
    return (width, height)
  }

  private static func value(of name: String, in tag: Substring) -> Substring? {
    for quote in ["\"", "'"] {
      let parts = tag.split(
        separator: " \(name)=\(quote)",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      if parts.count == 2 { return parts[1].prefix { String($0) != quote } }
    }
    return nil
  }

  /// CSS pixels, whole; other units are left to the view box.
  private static func pixels(_ text: Substring?) -> Int? {
    guard let text else { return nil }
    let number = text.hasSuffix("px") ? text.dropLast(2) : text
    guard let value = Double(number), value.isFinite, value > 0, value < 100_000 else { return nil }
    return Int(value.rounded())
  }
}
