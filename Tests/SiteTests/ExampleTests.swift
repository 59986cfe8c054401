import Diagnostics
import Foundation
import Report
import Site
import Testing

@Suite("Examples/electric-cars")
struct ExampleTests {
  private static let folder = RealProject.folder.appending(path: "Examples/electric-cars")
    .path(percentEncoded: false)

  @Test func isAReportOnAnotherSubjectWithoutAWarning() async throws {
    let result = await SiteBuilder(project: Self.folder).build(isStrict: true)
    #expect(result.diagnostics.filter { $0.severity != .note } == [])
    let paths = Set(result.files.map(\.path.path))
    #expect(paths.isSuperset(of: ["charging.html", "chargers.html", "places/yunpu.html"]))
    #expect(!paths.contains("talent.html"))
    let page = try #require(result.files.first { $0.path.path == "charging.html" }?.content)
    #expect(page.contains("5.1万辆") && page.contains("5.3万辆"))
  }

  /// What is built in for one subject must not show in a report on another.
  @Test func saysNothingOfArtificialIntelligence() async {
    let result = await SiteBuilder(project: Self.folder).build()
    let pages = result.files.filter { $0.path.path.hasSuffix(".html") }
    #expect(pages.count > 20)
    for page in pages {
      #expect(!page.content.contains("人工智能"), "\(page.path.path)")
    }
  }
}
