/// A page of the site as a tree, read strictly: what does not nest is in `problems`.
struct HTMLPage: Sendable {
  let path: String
  let html: String
  let root: HTMLElement
  let problems: [String]

  init(path: String, html: String) {
    self.path = path
    self.html = html
    var parser = HTMLParser(html)
    root = parser.parse()
    problems = parser.problems
  }

  var main: HTMLElement? { root.all("main").first }

  /// The path and anchor, from the site's root, to which a relative link of this page leads.
  func target(of link: String) -> (path: String, anchor: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    guard !parts[0].isEmpty else { return (path, anchor) }
    var folders = path.split(separator: "/").dropLast()
    for part in parts[0].split(separator: "/") {
      if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    return (folders.joined(separator: "/"), anchor)
  }
}

/// Reads the HTML and SVG that this program writes: quoted attributes, closed elements.
private struct HTMLParser {
  private let bytes: [UInt8]
  private var position = 0
  private var open: [HTMLElement] = [HTMLElement(name: "", attributes: [:])]
  private(set) var problems: [String] = []

  private static let void: Set<String> = ["base", "meta", "link", "br", "hr", "img", "input"]

  init(_ html: String) {
    bytes = Array(html.utf8)
  }

  mutating func parse() -> HTMLElement {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") { readTag() } else { readText() }
    }
    while open.count > 1 { close(open[open.count - 1].name, isWritten: false) }
    return open[0]
  }

  private mutating func readText() {
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    open[open.count - 1].children.append(.text(Self.unescaped(bytes[position..<end])))
    position = end
  }

  private mutating func readTag() {
    let end = tagEnd(from: position)
    let tag = bytes[(position + 1)..<end]
    position = min(end + 1, bytes.count)
    if tag.first == UInt8(ascii: "!") { return }
    if tag.first == UInt8(ascii: "/") {
      close(String(decoding: tag.dropFirst(), as: UTF8.self), isWritten: true)
      return
    }
    let isClosed = tag.last == UInt8(ascii: "/")
    let element = Self.element(isClosed ? tag.dropLast() : tag)
    open.append(element)
    if isClosed || Self.void.contains(element.name) { close(element.name, isWritten: true) }
  }

  /// The `>` that ends a tag, not one within a quoted value.
  private func tagEnd(from start: Int) -> Int {
    var isQuoted = false
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
    }
    return bytes.count
  }

  private mutating func close(_ name: String, isWritten: Bool) {
    guard open.count > 1, open[open.count - 1].name == name else {
      problems.append("</\(name)> closes nothing")
      return
    }
    if !isWritten { problems.append("<\(name)> is never closed") }
    let element = open.removeLast()
    open[open.count - 1].children.append(.element(element))
  }

  private static func element(_ tag: ArraySlice<UInt8>) -> HTMLElement {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let name = tag.prefix { !isBlank($0) }
    var rest = tag.dropFirst(name.count).drop(while: isBlank)
    var attributes: [String: String] = [:]
    while !rest.isEmpty {
      let key = rest.prefix { !isBlank($0) && $0 != UInt8(ascii: "=") }
      rest = rest.dropFirst(key.count)
      var value: ArraySlice<UInt8> = []
      if rest.first == UInt8(ascii: "=") {
        value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst(value.count + 3)
      }
      attributes[String(decoding: key, as: UTF8.self)] = unescaped(value)
      rest = rest.drop(while: isBlank)
    }
    return HTMLElement(name: String(decoding: name, as: UTF8.self), attributes: attributes)
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
