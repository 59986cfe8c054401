package import Diagnostics
package import Settings

/// The text of a sidecar file, to which reviews are added without touching anything else in it.
package struct SidecarText: Hashable, Sendable {
  /// Character for character as it stands in the file; empty where there is none.
  package private(set) var text: String
  private let file: String

  /// Takes the text of a file, and the path by which diagnostics name it.
  package init(_ text: String, file: String) {
    self.text = text
    self.file = file
  }

  /// What it says; nil with diagnostics where it is no YAML.
  package func node(reporting diagnostics: inout [Diagnostic]) -> SettingsNode? {
    SettingsNode.parse(text, file: file, reporting: &diagnostics)
  }

  /// Adds an item at the end of the list of reviews, which is begun where there is none.
  ///
  /// - Parameter item: the lines of ``ReviewDraft``.
  /// - Returns: false where the file is written in a way to which no lines can be added, such as
  ///   `reviews: [{…}]` on one line; it is then left as it is.
  package mutating func add(_ item: [String]) -> Bool {
    var problems: [Diagnostic] = []
    guard let old = node(reporting: &problems) else { return false }
    var lines = Lines(text)
    let place = Place(of: old, in: lines)
    let added = (place.opening.map { [$0] } ?? []) + item.map { place.indent + $0 }
    lines.insert(added, at: place.line)
    guard let new = SettingsNode.parse(lines.text, file: file, reporting: &problems),
      new.hasOneMoreReview(than: old)
    else { return false }
    text = lines.text
    return true
  }

  /// Where an item goes.
  private struct Place {
    /// From 0: the line before which it is written.
    var line: Int
    var indent = "  "
    /// The line that begins the list, where there is none.
    var opening: String?

    init(of node: SettingsNode, in lines: Lines) {
      let entries = node.entries ?? []
      guard let index = entries.firstIndex(where: { $0.key == "reviews" }) else {
        line = lines.count
        opening = "reviews:"
        return
      }
      let end = index + 1 < entries.count ? entries[index + 1].location.line - 1 : lines.count
      guard let last = entries[index].value.items?.last else {
        line = entries[index].location.line
        return
      }
      indent = lines.indent(of: last.location.line - 1)
      line = lines.end(ofListAt: indent, before: end)
    }
  }
}

/// A text in lines that come together again as they were.
private struct Lines {
  private var lines: [Substring]
  /// How the file ends its lines.
  private let ending: String
  private var hasLastEnding: Bool

  init(_ text: String) {
    ending = text.unicodeScalars.contains("\r") ? "\r\n" : "\n"
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0) }
    hasLastEnding = lines.last?.isEmpty ?? true
    if hasLastEnding { lines.removeLast() }
  }

  var count: Int { lines.count }

  /// Each line with its ending; what stood at the end of the file without one, still does.
  var text: String { lines.joined(separator: "\n") + (hasLastEnding ? "\n" : "") }

  mutating func insert(_ added: [String], at line: Int) {
    let carriage = ending == "\r\n" ? "\r" : ""
    if line == lines.count {
      if !hasLastEnding { lines[line - 1] += carriage }
      hasLastEnding = true
    }
    lines.insert(contentsOf: added.map { Substring($0 + carriage) }, at: line)
  }

  /// The white space before the `-` of an item.
  func indent(of line: Int) -> String {
    guard lines.indices.contains(line) else { return "  " }
    return String(lines[line].prefix { $0 == " " })
  }

  /// Behind the last line of a list, before comments and blank lines that belong to what follows it.
  func end(ofListAt indent: String, before end: Int) -> Int {
    var line = min(end, lines.count)
    while line > 0, isBetween(lines[line - 1], indent: indent) { line -= 1 }
    return line
  }

  private func isBetween(_ line: Substring, indent: String) -> Bool {
    let content = line.drop { $0 == " " || $0 == "\r" || $0 == "\t" }
    if content.isEmpty { return true }
    let depth = line.prefix { $0 == " " }.count
    return content.first == "#" && depth < max(indent.count, 1)
      || content == "..." || content == "---"
  }
}

extension SettingsNode {
  /// Whether it says what the other one says and has one more review at its end.
  fileprivate func hasOneMoreReview(than old: SettingsNode) -> Bool {
    var own = entries ?? []
    guard let index = own.firstIndex(where: { $0.key == "reviews" }),
      case .sequence(let items) = own[index].value.content, !items.isEmpty
    else { return false }
    own[index].value.content = .sequence(Array(items.dropLast()))
    return SettingsNode(.mapping(own), at: location).withoutEmptyReviews
      .says(old.withoutEmptyReviews)
  }

  private var withoutEmptyReviews: SettingsNode {
    let kept = (entries ?? []).filter { entry in
      entry.key != "reviews" || !(entry.value.isEmpty || entry.value.items?.isEmpty ?? false)
    }
    return SettingsNode(.mapping(kept), at: location)
  }
}
