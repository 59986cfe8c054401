import Diagnostics
import Foundation
import Jobs
import Report

/// Finds links of the site that lead nowhere: to a missing file, or to an anchor that no page has.
struct LinkCheck {
  private let files: [PagePath: SiteFile]
  private let pages: [PagePath: LinkMemory.Page]

  private let places: [PagePath: [String: SourceLocation]]

  /// Reads only the pages that the memory does not know as they are; `places` says where authors wrote
  /// the links of each page, by their address.
  init(
    _ files: [SiteFile],
    writtenAt places: [PagePath: [String: SourceLocation]],
    from memory: inout LinkMemory,
    jobs: Jobs
  ) {
    self.places = places
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let html = self.files.filter(\.key.isPage)
    pages = memory.read(html.mapValues(\.content), jobs: jobs)
  }

  /// How many links the pages have.
  var linkCount: Int { pages.values.reduce(0) { $0 + $1.links.count } }

  /// One `broken-link` for each, by page and place.
  var diagnostics: [Diagnostic] {
    pages.keys.sorted().flatMap { path -> [Diagnostic] in
      guard let file = files[path], let page = pages[path] else { return [] }
      return page.links.filter { !leadsSomewhere($0) }.map(\.written).map { link in
        if let place = place(of: link.value, on: path) {
          return diagnostic(link.value, at: place, "correct it, or make what it leads to")
        }
        let location = SourceLocation(
          file: "site/" + path.path,
          offset: link.offset,
          in: file.content
        )
        return diagnostic(link.value, at: location, "correct the link in the layout of this page")
      }
    }
  }

  private func diagnostic(_ link: String, at location: SourceLocation, _ help: String) -> Diagnostic
  {
    Diagnostic(.error, "broken-link", at: location, "‘\(link)’ leads nowhere", help: help)
  }

  /// Where an author wrote a link; nil for those of layouts and blocks.
  private func place(of link: String, on page: PagePath) -> SourceLocation? {
    places[page]?[link] ?? link.removingPercentEncoding.flatMap { places[page]?[$0] }
  }

  /// Whether a link leaves the site, or leads to a file and an anchor that are there.
  private func leadsSomewhere(_ link: LinkMemory.Link) -> Bool {
    guard let target = link.target else { return true }
    guard files[target] != nil else { return false }
    guard let anchor = link.anchor else { return true }
    return pages[target]?.anchors.contains(anchor) ?? false
  }
}
