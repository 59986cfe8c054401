import Diagnostics
import Foundation
import Model
import Report
import Site

/// The project's own site, built once in memory and shared by all tests that look at it.
enum RealProject {
  /// The repository, found from this file.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let building = Task { await BuiltSite(project: folder) }

  static var site: BuiltSite {
    get async { await building.value }
  }

  static var model: FactModel {
    get async { await building.value.result.model }
  }
}

/// A site in memory with its pages taken apart.
struct BuiltSite: Sendable {
  let result: SiteBuilder.Result
  /// HTML pages by path.
  let pages: [String: HTMLPage]
  /// Rows, cards and list items with figures, by page.
  let blocks: [String: [FigureBlock]]
  /// Every chart of every page, its wide and its narrow form.
  private(set) var charts: [ChartOnPage] = []

  init(project: URL) async {
    result = await SiteBuilder(project: project.path(percentEncoded: false)).build()
    let pages = result.files.filter { $0.path.path.hasSuffix(".html") }
      .map { ($0.path.path, HTMLPage(path: $0.path.path, html: $0.content)) }
    self.pages = Dictionary(pages) { first, _ in first }
    blocks = self.pages.mapValues(FigureBlock.all)
    for page in self.pages.values.sorted(by: { $0.path < $1.path }) {
      charts += page.root.all("svg").map { ChartOnPage($0, on: page, of: self) }
    }
  }

  /// A page with those on which it goes on, by its path.
  func pages(of path: String) -> [HTMLPage] {
    let stem = path.dropLast("html".count)
    let others = pages.keys.filter { $0.hasPrefix(stem) && $0 != path }.sorted()
    return ([path] + others).compactMap { pages[$0] }
  }

  /// The claims that a `data-claim` names; several where one number speaks of several places.
  func claims(at address: String) -> [Claim] {
    result.model.claims.filter { $0.address == address }
  }

  func dataPoint(of claim: Claim) -> DataPoint? {
    result.model.dataPoints.first { $0.claims.contains(claim) }
  }

  func file(_ path: String) -> String? {
    result.files.first { $0.path.path == path }?.content
  }
}

extension Claim {
  /// `SOURCE:OFFSET`, the name that pages give a claim; said here again so that a change of it on
  /// one side alone shows.
  var address: String { source.name + ":" + String(numeral.lowerBound) }
}
