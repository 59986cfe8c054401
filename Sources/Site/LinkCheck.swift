import Diagnostics
import Foundation
import Report

/// Finds links of the site that lead nowhere: to a missing file, or to an anchor that no page has.
struct LinkCheck {
  private let files: [PagePath: SiteFile]
  private let anchors: [PagePath: Set<String>]

  init(_ files: [SiteFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    anchors = self.files.filter { $0.key.path.hasSuffix(".html") }.mapValues { file in
      Set(HTMLAttributes.values(of: ["id"], in: file.content).map(\.value))
    }
  }

  /// One `broken-link` for each, by page and place.
  var diagnostics: [Diagnostic] {
    anchors.keys.sorted().flatMap { page -> [Diagnostic] in
      guard let file = files[page] else { return [] }
      let links = HTMLAttributes.values(of: ["href", "src"], in: file.content)
      return links.filter { !leadsSomewhere($0.value, from: page) }.map { link in
        Diagnostic(
          .error,
          "broken-link",
          at: SourceLocation(file: "site/" + page.path, offset: link.offset, in: file.content),
          "‘\(link.value)’ leads nowhere",
          help: "correct the link in the template of this page"
        )
      }
    }
  }

  /// Whether a link leaves the site, or leads to a file and an anchor that are there.
  private func leadsSomewhere(_ link: String, from page: PagePath) -> Bool {
    let scheme = link.prefix { $0 != ":" && $0 != "/" && $0 != "#" }
    if link.dropFirst(scheme.count).first == ":" { return true }
    // Markdown renders Chinese in links percent-encoded; files and anchors have it as it is.
    let plain = link.removingPercentEncoding ?? link
    let parts = plain.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? page : Self.resolved(String(parts[0]), from: page)
    guard files[target] != nil else { return false }
    guard parts.count > 1 else { return true }
    return anchors[target]?.contains(String(parts[1])) ?? false
  }

  private static func resolved(_ link: String, from page: PagePath) -> PagePath {
    var folders = page.path.split(separator: "/").dropLast()
    for part in link.split(separator: "/") where part != "." {
      if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    return PagePath(folders.joined(separator: "/"))
  }
}

/// Reads attribute values out of HTML that this program wrote: double quotes, five entities.
enum HTMLAttributes {
  /// A value and where it begins, in Unicode scalars.
  struct Value {
    var value: String
    var offset: Int
  }

  static func values(of names: Set<String>, in html: String) -> [Value] {
    let scalars = Array(html.unicodeScalars)
    var found: [Value] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "=", index + 1 < scalars.count, scalars[index + 1] == "\"" else {
        index += 1
        continue
      }
      let start = index + 2
      let end = scalars[start...].firstIndex(of: "\"") ?? scalars.count
      if names.contains(name(before: index, in: scalars)) {
        found.append(Value(value: unescaped(scalars[start..<end]), offset: start))
      }
      index = end + 1
    }
    return found
  }

  private static func name(before index: Int, in scalars: [Unicode.Scalar]) -> String {
    var start = index
    while start > 0, scalars[start - 1].properties.isAlphabetic || scalars[start - 1] == "-" {
      start -= 1
    }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  private static func unescaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
      ("&amp;", "&"),
    ]
    return entities.reduce(String(String.UnicodeScalarView(scalars))) { text, entity in
      text.replacing(entity.0, with: entity.1)
    }
  }
}
