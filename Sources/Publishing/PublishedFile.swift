/// A file of the site that is about to leave.
package struct PublishedFile: Hashable, Sendable {
  /// From the site's root, with `/`.
  package var path: String
  package var bytes: Int

  package init(path: String, bytes: Int) {
    self.path = path
    self.bytes = bytes
  }
}

extension PublishedFile {
  /// When a file is sent: whatever a page needs is there before the page.
  package enum Stage: Int, CaseIterable, Comparable {
    /// Tells that the target is Factbook's; first of all, so that an interrupted first publication can
    /// be repeated.
    case marker
    /// Files under names that change with their content.
    case assets
    /// Data, drawings, the search index.
    case data
    case pages
    /// What leads crawlers and feed readers to pages.
    case guides

    package static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  package var stage: Stage {
    switch path {
    case PublishedSite.marker: .marker
    case "feed.xml", "sitemap.xml", "robots.txt": .guides
    case _ where isImmutable: .assets
    case _ where path.hasSuffix(".html"): .pages
    default: .data
    }
  }

  /// Whether the file's name changes with its content, as `Site` names assets.
  var isImmutable: Bool { path.hasPrefix("assets/") }

  /// RFC 9111 and 8246: assets for a year, everything else for five minutes.
  package var cacheControl: String {
    isImmutable ? "public, max-age=31536000, immutable" : "public, max-age=300"
  }
}
