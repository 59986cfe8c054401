import Model
import Report

/// Compares files that were made anew with those of a built site: finds the ones that changed, and whether links
/// of theirs, or of others to them, break by that.
struct PageComparison {
  /// The folder of the site.
  let site: String
  /// All files of the site, as the files that were taken leave it.
  private(set) var files: [SiteRecord.File]
  private(set) var summary: BuildSummary
  /// Those that are not what they were.
  private(set) var changed: [SiteFile] = []
  /// Where each file stands in the list of all.
  private let places: [PagePath: Int]
  private var pages: [PagePath: LinkMemory.Page] = [:]

  init(site: String, files: [SiteRecord.File], summary: BuildSummary) {
    self.site = site
    self.files = files
    self.summary = summary
    places = Dictionary(files.enumerated().map { ($1.path, $0) }) { first, _ in first }
  }

  /// Takes files in the place of their former selves.
  ///
  /// - Returns: whether it is certain that no other page is concerned: all stand where one stood, and have the
  ///   anchors that others may lead to.
  mutating func take(_ new: [SiteFile]) -> Bool {
    for file in new {
      let now = SiteRecord.File(file)
      guard let place = places[file.path] else { return false }
      if files[place].sum == now.sum { continue }
      guard file.drawing == nil, let former = content(at: place) else { return false }
      summary.bytes += file.withBytes(\.count) - former.count
      if file.path.isPage {
        let (old, page) = (
          LinkMemory.Page(String(decoding: former, as: UTF8.self), at: file.path),
          LinkMemory.Page(file.content, at: file.path)
        )
        guard old.anchors.isSubset(of: page.anchors) else { return false }
        summary.links += page.links.count - old.links.count
        pages[file.path] = page
      }
      files[place] = now
      changed.append(file)
    }
    return true
  }

  /// Whether the links of the files that were taken lead out of the site, or to a file and an anchor of it.
  var allLinksLeadSomewhere: Bool {
    var known = pages
    return pages.values.flatMap(\.links).allSatisfy { link in
      guard let target = link.target else { return true }
      guard let place = places[target] else { return false }
      guard let anchor = link.anchor else { return true }
      guard target.isPage else { return false }
      if known[target] == nil {
        known[target] = content(at: place).map {
          LinkMemory.Page(String(decoding: $0, as: UTF8.self), at: target)
        }
      }
      return known[target]?.anchors.contains(anchor) ?? false
    }
  }

  /// What a file of the site holds on disk; nil where that is not what it should hold.
  private func content(at place: Int) -> [UInt8]? {
    let file = files[place]
    guard let bytes = PlainFile(path: site + "/" + file.path.path).bytes(),
      bytes.withUnsafeBytes({ Checksum(of: $0[...]) }) == file.sum
    else { return nil }
    return bytes
  }
}

extension PagePath {
  /// Whether it is that of a page of HTML.
  var isPage: Bool { path.hasSuffix(".html") }
}
