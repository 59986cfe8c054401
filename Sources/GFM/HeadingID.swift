/// A heading of a parsed document; its text may still change.
struct HeadingNode {
  var node: CMarkNode
  var level: Int
  var id: String
  var line: Int
}

/// Gives headings ids that are readable, unique and the same in every build.
enum HeadingID {
  /// Puts every heading's tags with its id in place, and takes `{#id}` out of the text.
  ///
  /// - Returns: the new nodes in reading order, and an issue for each id that an author gave twice.
  static func assign(to nodes: [CMarkNode]) -> (headings: [HeadingNode], issues: [GFMIssue]) {
    let given = nodes.map(takeGivenID)
    var names = UniqueNames(reserving: given.compactMap { $0 })
    var issues: [GFMIssue] = []
    let headings = zip(nodes, given).map { node, given in
      let wish = given ?? slug(of: plainText(of: node))
      let id = given == nil ? names.take(wish) : names.takeReserved(wish)
      if let given, given != id { issues.append(repeated(given, node)) }
      let (level, line) = (node.headingLevel, node.start.line)
      let tagged = node.replace(withTags: "<h\(level) id=\"\(id)\">", "</h\(level)>")
      return HeadingNode(node: tagged, level: level, id: id, line: line)
    }
    return (headings, issues)
  }

  private static func repeated(_ id: String, _ node: CMarkNode) -> GFMIssue {
    let message = "the id ‘\(id)’ is already that of another heading"
    return GFMIssue(
      line: node.start.line,
      column: node.start.column,
      message: message,
      help: "give one of the two another id"
    )
  }

  /// Letters of any script and digits, ASCII in lower case; spaces and `-` as one `-`.
  static func slug(of text: String) -> String {
    var slug = String.UnicodeScalarView()
    var isBetweenWords = false
    for scalar in text.unicodeScalars {
      if isLetter(scalar) {
        if isBetweenWords, !slug.isEmpty { slug.append("-") }
        slug.append(lowercased(scalar))
        isBetweenWords = false
      } else if scalar == "-" || scalar == " " || scalar.properties.isWhitespace {
        isBetweenWords = true
      }
    }
    return slug.isEmpty ? "section" : String(slug)
  }

  /// The two most frequent answers need no look into Unicode's tables.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.isASCIIAlphanumeric || scalar == "_" }
    return scalar.isUnifiedIdeograph || scalar.properties.isAlphabetic
      || scalar.properties.numericType == .decimal
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
  }

  private static func plainText(of node: CMarkNode) -> String {
    node.descendants.map { $0.kind == .softBreak ? " " : $0.literal }.joined()
  }

  /// Reads and removes a `{#id}` at the end of a heading: letters, digits, `-`, `_` and `.`.
  private static func takeGivenID(_ heading: CMarkNode) -> String? {
    guard let last = heading.lastChild, last.kind == .text else { return nil }
    let text = last.literal
    guard text.utf8.last == UInt8(ascii: "}"), let brace = text.lastIndex(of: "{") else {
      return nil
    }
    let inner = text[text.index(after: brace)...].dropLast()
    let id = inner.dropFirst()
    guard inner.first == "#", !id.isEmpty, id.unicodeScalars.allSatisfy(isAllowed) else {
      return nil
    }
    let rest = text[..<brace]
    let end = rest.lastIndex { !$0.isWhitespace }.map { rest.index(after: $0) } ?? rest.startIndex
    last.setLiteral(String(rest[..<end]))
    return String(id)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.isASCIIAlphanumeric
      || "-_.".unicodeScalars.contains(scalar)
  }
}

/// Hands out every name once: `name`, then `name-2`, `name-3` and so on.
private struct UniqueNames {
  private var taken: Set<String>
  private var reserved: Set<String>
  /// The last number that was tried for a name.
  private var numbers: [String: Int] = [:]

  init(reserving names: [String]) {
    reserved = Set(names)
    taken = reserved
  }

  /// The name itself the first time that it is asked for.
  mutating func takeReserved(_ name: String) -> String {
    reserved.remove(name) ?? take(name)
  }

  mutating func take(_ name: String) -> String {
    var candidate = name
    while !taken.insert(candidate).inserted {
      numbers[name, default: 1] += 1
      candidate = "\(name)-\(numbers[name, default: 1])"
    }
    return candidate
  }
}
