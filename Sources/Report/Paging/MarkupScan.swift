import Glibc

/// The tags of HTML that this program has written: attributes quoted, elements closed.
struct MarkupScan {
  let bytes: [UInt8]

  init(_ html: String) {
    bytes = Array(html.utf8)
  }

  /// An element with all that is in it, by offsets into the bytes.
  struct Element {
    var name: Substring
    var range: Range<Int>
    /// What stands between its tags; empty for an element without end.
    var content: Range<Int>
  }

  /// The elements of a range that are in no other of it, in order.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  func elements(in range: Range<Int>) -> [Element] {
    var found: [Element] = []
    var depth = 0
    var position = range.lowerBound
    while let tag = tag(from: position, in: range) {
      position = tag.range.upperBound
      if tag.isEnd {
        depth -= 1
        guard depth == 0, let last = found.indices.last else { continue }
        found[last].content = found[last].content.lowerBound..<tag.range.lowerBound
        found[last].range = found[last].range.lowerBound..<position
        continue
      }
      if depth == 0 {
        found.append(
          Element(name: name(of: tag), range: tag.range, content: position..<position)
        )
      }
      if !tag.isVoid { depth += 1 }
    }
    return found
  }

  /// How many elements begin in a range.
  func count(in range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var position = range.lowerBound
      while position + 1 < range.upperBound {
        if bytes[position] == UInt8(ascii: "<") {
          let next = bytes[position + 1] | 0x20
          if next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") { count += 1 }
        }
        position += 1
      }
      return count
    }
  }

  /// The text of a range without its tags, as a reader sees it.
  func plainText(_ range: Range<Int>) -> String {
    var isTag = false
    let bytes = bytes[range].filter { byte in
      if byte == UInt8(ascii: "<") { isTag = true }
      defer { if byte == UInt8(ascii: ">") { isTag = false } }
      return !isTag
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  func text(_ range: Range<Int>) -> Substring {
    Substring(decoding: bytes[range], as: UTF8.self)
  }

  /// The value of an attribute of an element's own tag; nil where it has none.
  func attribute(_ name: String, of element: Element) -> String? {
    let opening = text(element.range.lowerBound..<element.content.lowerBound)
    let mark = " \(name)=\""
    guard let start = opening.firstRange(of: mark)?.upperBound else { return nil }
    return String(opening[start...].prefix { $0 != "\"" })
  }

  /// The values of an attribute anywhere in a range, in order.
  func values(of name: StaticString, in range: Range<Int>) -> [Range<Int>] {
    let mark = name.withUTF8Buffer { [UInt8(ascii: " ")] + Array($0) + Array("=\"".utf8) }
    var values: [Range<Int>] = []
    var position = range.lowerBound
    while let start = first(mark, from: position, to: range.upperBound) {
      let begin = start + mark.count
      let end = bytes[begin..<range.upperBound].firstIndex(of: UInt8(ascii: "\"")) ?? begin
      values.append(begin..<end)
      position = max(end, begin)
    }
    return values
  }

  /// Where its links lead.
  var links: Set<Substring> { Set(values(of: "href", in: bytes.indices).map(text)) }

  /// Finds a mark by the `=` before its last byte, which is rare.
  private func first(_ mark: [UInt8], from start: Int, to end: Int) -> Int? {
    let offset = mark.count - 2
    return bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var position = start + offset
      while position + 1 < end, let found = memchr(base + position, 0x3D, end - 1 - position) {
        position = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
        if memcmp(base + position - offset, mark, mark.count) == 0 { return position - offset }
        position += 1
      }
      return nil
    }
  }

  private struct Tag {
    var range: Range<Int>
    var isEnd: Bool
    var isVoid: Bool
  }

  /// The next tag; comments are none.
  private func tag(from start: Int, in range: Range<Int>) -> Tag? {
    var position = start
    while position < range.upperBound,
      let begin = bytes[position..<range.upperBound].firstIndex(of: UInt8(ascii: "<"))
    {
      let end = end(of: begin, in: range)
      position = end
      guard begin + 1 < end, bytes[begin + 1] != UInt8(ascii: "!") else { continue }
      let isEnd = bytes[begin + 1] == UInt8(ascii: "/")
      var tag = Tag(range: begin..<end, isEnd: isEnd, isVoid: bytes[end - 2] == UInt8(ascii: "/"))
      if !isEnd, !tag.isVoid { tag.isVoid = Self.void.contains(String(name(of: tag))) }
      return tag
    }
    return nil
  }

  /// Behind the `>` of a tag, not of one within a quoted value.
  private func end(of begin: Int, in range: Range<Int>) -> Int {
    var isQuoted = false
    return bytes.withUnsafeBufferPointer { bytes in
      for index in begin..<range.upperBound {
        if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
        if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index + 1 }
      }
      return range.upperBound
    }
  }

  private func name(of tag: Tag) -> Substring {
    let name = bytes[tag.range].dropFirst().prefix {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        && $0 != UInt8(ascii: "\n")
    }
    return Substring(decoding: name, as: UTF8.self)
  }

  /// HTML, section 13.1.2: elements without content and end.
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}
