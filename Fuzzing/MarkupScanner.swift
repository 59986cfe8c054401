/// Reads markup as strictly as it is to be written: every element is a known one and is closed, every attribute stands
/// between double quotes, no address leads into a script.
struct MarkupScanner {
  private let name: String
  private let bytes: [UInt8]
  private var place = 0
  private var open: [String] = []
  /// The ids so far.
  private(set) var ids: Set<String> = []

  /// Stops the program where the markup is not as it has to be; `name` says in the message what it is.
  static func check(_ markup: String, _ name: String) {
    var scanner = MarkupScanner(name: name, bytes: Array(markup.utf8))
    scanner.scan()
  }

  private init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  private mutating func scan() {
    while place < bytes.count {
      let byte = bytes[place]
      promise(byte != UInt8(ascii: ">"), "\(name) has a bare ‘>’\(around)")
      guard byte == UInt8(ascii: "<") else {
        place += 1
        continue
      }
      place += 1
      if take("/") { close() } else { begin() }
    }
    promise(open.isEmpty, "\(name) leaves \(open) open")
  }

  private mutating func close() {
    let element = word()
    promise(open.last == element, "\(name) closes \(element) within \(open)\(around)")
    open.removeLast()
    promise(take(">"), "\(name) has an end tag without end\(around)")
  }

  private mutating func begin() {
    let element = word()
    promise(Self.elements.contains(element), "\(name) has an element ‘\(element)’\(around)")
    while take(" ") { attribute() }
    let isClosed = take("/")
    promise(take(">"), "\(name) has a tag without end\(around)")
    if !isClosed, !Self.voids.contains(element) { open.append(element) }
  }

  private mutating func attribute() {
    let key = word()
    if key.isEmpty, place < bytes.count, bytes[place] == UInt8(ascii: "/") { return }
    promise(!key.isEmpty && !key.hasPrefix("on") && key != "style", "\(name) has ‘\(key)’\(around)")
    guard take("=") else { return }
    promise(take("\""), "\(name) has a value without quotes\(around)")
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      promise(bytes[place] != UInt8(ascii: "<"), "\(name) has ‘<’ in a value\(around)")
      place += 1
    }
    let value = String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self)
    promise(take("\""), "\(name) has a value without end\(around)")
    if ["href", "src", "xlink:href", "action", "formaction"].contains(key) {
      check(address: value)
    }
    if key == "id" { promise(ids.insert(value).inserted, "\(name) has the id ‘\(value)’ twice") }
  }

  private func check(address: String) {
    // As bytes: a mark that combines makes another character of the `;` before it.
    let parts = address.utf8.split(
      separator: UInt8(ascii: "&"),
      omittingEmptySubsequences: false
    )
    for part in parts.dropFirst() {
      let isKnown = ["amp;", "quot;", "lt;", "gt;", "#39;", "#x27;"].contains {
        part.starts(with: $0.utf8)
      }
      promise(isKnown, "\(name) has an unescaped ‘&’ in \(address)")
    }
    // Browsers pass over spaces and control characters in front of a scheme and within it.
    let plain = address.lowercased().unicodeScalars.filter { $0.value > 0x20 }
    let text = String(String.UnicodeScalarView(plain))
    let schemes = ["javascript:", "vbscript:", "data:", "file:"]
    promise(!schemes.contains(where: text.hasPrefix), "\(name) has the address \(address)")
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, Self.isLetter(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// The markup around the place, for messages.
  private var around: String {
    let part = bytes[max(place - 60, 0)..<min(place + 60, bytes.count)]
    return ": …\(String(decoding: part, as: UTF8.self))…"
  }

  private static let voids: Set = ["br", "hr", "img", "input", "meta", "link", "wbr", "col"]

  /// Whatever pages, their Markdown and their charts are made of; no script, no frame, no form.
  private static let elements: Set = [
    "a", "abbr", "article", "aside", "b", "bdi", "blockquote", "br", "button", "caption", "circle",
    "cite", "clipPath", "code", "col", "colgroup", "dd", "defs", "del", "desc", "details", "div",
    "dl", "dt", "em", "figcaption", "figure", "footer", "g", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "i", "img", "input", "li", "line", "linearGradient", "main", "mark", "nav",
    "ol", "p", "path", "pattern", "polygon", "polyline", "pre", "q", "rect", "s", "section",
    "small", "span", "stop", "strong", "sub", "summary", "sup", "svg", "symbol", "table", "tbody",
    "td", "text", "tfoot", "th", "thead", "time", "title", "tr", "tspan", "u", "ul", "use", "wbr",
  ]
}
