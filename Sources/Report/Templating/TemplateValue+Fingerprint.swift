import Model

extension TemplateValue {
  /// Equal for equal values, in every process.
  var fingerprint: Fingerprint {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return Fingerprint(of: bytes)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): Self.write("s", text, to: &bytes)
    case .html(let markup): Self.write("h", markup.html, to: &bytes)
    case .bool(let isTrue): bytes.append(UInt8(ascii: isTrue ? "t" : "f"))
    case .none: bytes.append(UInt8(ascii: "n"))
    case .list(let items):
      Self.write("l", String(items.count), to: &bytes)
      for item in items { item.write(to: &bytes) }
    case .object(let members):
      Self.write("o", String(members.count), to: &bytes)
      for name in members.keys.sorted() {
        Self.write("m", name, to: &bytes)
        members[name]?.write(to: &bytes)
      }
    }
  }

  /// With its length before it, so that no two values are written alike.
  private static func write(_ kind: Unicode.Scalar, _ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: kind))
    bytes += String(text.utf8.count).utf8
    bytes.append(UInt8(ascii: ":"))
    bytes += text.utf8
  }
}
