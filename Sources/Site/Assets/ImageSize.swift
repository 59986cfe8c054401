/// How many pixels an image has, by the head of its file.
struct ImageSize: Hashable {
  var width: Int
  var height: Int

  /// The endings of the formats that browsers show and this type reads.
  static let endings = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"]

  /// Nil where the bytes are no image of the format that the ending names, or have no size.
  init?(of bytes: [UInt8], ending: String) {
    let reader = ByteReader(bytes: bytes)
    let size: (Int, Int)? =
      switch ending {
      case "png": Self.png(reader)
      case "gif": Self.gif(reader)
      case "jpg", "jpeg": Self.jpeg(reader)
      case "webp": Self.webp(reader)
      case "avif": Self.avif(reader)
      case "svg": SVGSize.of(String(decoding: bytes, as: UTF8.self))
      default: nil
      }
    guard let size, size.0 > 0, size.1 > 0 else { return nil }
    (width, height) = size
  }

  /// PNG, third edition, 11.2.1: the header is the first chunk.
  private static func png(_ bytes: ByteReader) -> (Int, Int)? {
    guard bytes.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0),
      bytes.has("IHDR", at: 12)
    else { return nil }
    return bytes.big(4, at: 16).flatMap { width in bytes.big(4, at: 20).map { (width, $0) } }
  }

  /// GIF89a, 18: the logical screen.
  private static func gif(_ bytes: ByteReader) -> (Int, Int)? {
    guard bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) else { return nil }
    return bytes.little(2, at: 6).flatMap { width in bytes.little(2, at: 8).map { (width, $0) } }
  }

  /// ITU-T T.81, B.2.2: the first frame header, behind segments that say their length.
  private static func jpeg(_ bytes: ByteReader) -> (Int, Int)? {
    guard bytes.has([0xFF, 0xD8], at: 0) else { return nil }
    var offset = 2
    while let mark = bytes.big(2, at: offset), mark >> 8 == 0xFF {
      let code = mark & 0xFF
      // Fill bytes, and marks without segment.
      if code == 0xFF { offset += 1; continue }
      if (0xD0...0xD8).contains(code) || code == 0x01 { offset += 2; continue }
      // Of C0 to CF, C4, C8 and CC are no frame headers.
      if (0xC0...0xCF).contains(code), ![0xC4, 0xC8, 0xCC].contains(code) {
        guard let height = bytes.big(2, at: offset + 5), let width = bytes.big(2, at: offset + 7)
        else { return nil }
        return (width, height)
      }
      guard let length = bytes.big(2, at: offset + 2), length >= 2 else { return nil }
      offset += 2 + length
    }
    return nil
  }

  /// RFC 9649, 2.5 to 2.7: extended, lossless or simple.
  private static func webp(_ bytes: ByteReader) -> (Int, Int)? {
    guard bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) else { return nil }
    if bytes.has("VP8X", at: 12), let width = bytes.little(3, at: 24),
      let height = bytes.little(3, at: 27)
    {
      return (width + 1, height + 1)
    }
    if bytes.has("VP8L", at: 12), let bits = bytes.little(4, at: 21) {
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    if bytes.has("VP8 ", at: 12), let width = bytes.little(2, at: 26),
      let height = bytes.little(2, at: 28)
    {
      return (width & 0x3FFF, height & 0x3FFF)
    }
    return nil
  }

  /// ISO/IEC 23008-12, 6.5.3: the first property of image spatial extents.
  private static func avif(_ bytes: ByteReader) -> (Int, Int)? {
    guard bytes.has("ftyp", at: 4), let box = bytes.first("ispe") else { return nil }
    return bytes.big(4, at: box + 8).flatMap { width in
      bytes.big(4, at: box + 12).map { (width, $0) }
    }
  }
}

/// Numbers and names within bytes; nil and false beyond their end.
private struct ByteReader {
  let bytes: [UInt8]

  func has(_ mark: [UInt8], at offset: Int) -> Bool {
    bytes.dropFirst(offset).prefix(mark.count).elementsEqual(mark)
  }

  func has(_ mark: String, at offset: Int) -> Bool { has(Array(mark.utf8), at: offset) }

  func big(_ count: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  func little(_ count: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  func first(_ mark: String) -> Int? {
    let mark = Array(mark.utf8)
    return bytes.indices.first { bytes[$0] == mark[0] && has(mark, at: $0) }
  }
}
