import Diagnostics
import Foundation
import Report

/// Finds links of the site that lead nowhere: to a missing file, or to an anchor that no page has.
struct LinkCheck {
  private let files: [PagePath: SiteFile]
  private let pages: [PagePath: LinkMemory.Page]

  init(_ files: [SiteFile]) {
    var memory = LinkMemory()
    self.init(files, from: &memory)
  }

  /// Reads only the pages that the memory does not know as they are.
  init(_ files: [SiteFile], from memory: inout LinkMemory) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let html = self.files.filter { $0.key.path.hasSuffix(".html") }
    pages = memory.read(html.mapValues(\.content))
  }

  /// One `broken-link` for each, by page and place.
  var diagnostics: [Diagnostic] {
    pages.keys.sorted().flatMap { path -> [Diagnostic] in
      guard let file = files[path], let page = pages[path] else { return [] }
      return page.links.filter { !leadsSomewhere($0.value, from: path) }.map { link in
        Diagnostic(
          .error,
          "broken-link",
          at: SourceLocation(file: "site/" + path.path, offset: link.offset, in: file.content),
          "‘\(link.value)’ leads nowhere",
          help: "correct the link in the template of this page"
        )
      }
    }
  }

  /// Whether a link leaves the site, or leads to a file and an anchor that are there.
  private func leadsSomewhere(_ link: String, from page: PagePath) -> Bool {
    let scheme = link.utf8.prefix {
      ![UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#")].contains($0)
    }
    if link.utf8.dropFirst(scheme.count).first == UInt8(ascii: ":") { return true }
    // Markdown renders Chinese in links percent-encoded; files and anchors have it as it is.
    let plain = link.utf8.contains(UInt8(ascii: "%")) ? link.removingPercentEncoding ?? link : link
    let parts = plain.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? page : Self.resolved(String(parts[0]), from: page)
    guard files[target] != nil else { return false }
    guard parts.count > 1 else { return true }
    return pages[target]?.anchors.contains(String(parts[1])) ?? false
  }

  private static func resolved(_ link: String, from page: PagePath) -> PagePath {
    var folders = page.path.split(separator: "/").dropLast()
    for part in link.split(separator: "/") where part != "." {
      if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    return PagePath(folders.joined(separator: "/"))
  }
}
