import Foundation
import Jobs
import Report

/// The links and anchors of pages that have been read before.
struct LinkMemory: Sendable {
  private var pages: [PagePath: Page] = [:]

  /// One page as it was read.
  struct Page: Sendable {
    var content: String
    /// In the order of the text.
    var links: [Link]
    var anchors: Set<String>

    init(_ content: String, at path: PagePath) {
      self.content = content
      let values = HTMLAttributes.values(of: ["id", "href", "src"], in: content)
      links = values.filter { $0.name != "id" }.map { Link($0, on: path) }
      anchors = Set(values.filter { $0.name == "id" }.map(\.value))
    }
  }

  /// A link as it is written, and what it leads to.
  struct Link: Sendable {
    var written: HTMLAttributes.Value
    /// Nil for one that leaves the site.
    var target: PagePath?
    var anchor: String?

    init(_ written: HTMLAttributes.Value, on page: PagePath) {
      self.written = written
      let link = written.value
      let scheme = link.utf8.prefix {
        ![UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#")].contains($0)
      }
      if link.utf8.dropFirst(scheme.count).first == UInt8(ascii: ":") { return }
      // Markdown renders Chinese in links percent-encoded; files and anchors have it as it is.
      let plain =
        link.utf8.contains(UInt8(ascii: "%")) ? link.removingPercentEncoding ?? link : link
      let parts = plain.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      target = parts[0].isEmpty ? page : Self.resolved(String(parts[0]), from: page)
      anchor = parts.count > 1 ? String(parts[1]) : nil
    }

    private static func resolved(_ link: String, from page: PagePath) -> PagePath {
      let isPlain =
        !link.hasPrefix(".") && !link.hasPrefix("/") && !link.hasSuffix("/") && !link.contains("/.")
        && !link.contains("//")
      if isPlain, !page.path.utf8.contains(UInt8(ascii: "/")) { return PagePath(link) }
      var folders = page.path.split(separator: "/").dropLast()
      for part in link.split(separator: "/") where part != "." {
        if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
      }
      return PagePath(folders.joined(separator: "/"))
    }
  }

  /// All of the pages, read anew where their content is another than before; others are forgotten.
  mutating func read(_ contents: [PagePath: String], jobs: Jobs) -> [PagePath: Page] {
    let known = pages
    let read = jobs.map(Array(contents)) { path, content -> (PagePath, Page) in
      guard let page = known[path], page.content == content else {
        return (path, Page(content, at: path))
      }
      return (path, page)
    }
    pages = Dictionary(uniqueKeysWithValues: read)
    return pages
  }
}
