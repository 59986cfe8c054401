/// Turns elements into text; the only place where text is escaped.
struct SVGWriter {
  private(set) var text = ""

  mutating func write(_ element: SVGElement) {
    text += "<" + element.name
    for attribute in element.attributes {
      text += " " + attribute.name + "=\""
      escape(attribute.value)
      text += "\""
    }
    guard !element.text.isEmpty || !element.children.isEmpty else {
      text += "/>"
      return
    }
    text += ">"
    escape(element.text)
    for child in element.children { write(child) }
    text += "</" + element.name + ">"
  }

  /// Characters that XML 1.0 does not allow at all become U+FFFD.
  private mutating func escape(_ plain: String) {
    guard plain.utf8.contains(where: Self.mayNeedEscape) else {
      text += plain
      return
    }
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\t", "\n", "\r": text += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Control characters, markup, and the first byte of U+FFFE and U+FFFF: most text has none.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0xEF: true
    default: false
    }
  }
}
