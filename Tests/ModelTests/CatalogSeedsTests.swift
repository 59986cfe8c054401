import Diagnostics
import Foundation
import Model
import Testing

/// The catalogs of the project’s own sources.
@Suite struct CatalogSeedsTests {
  private let reading: (catalog: Catalog, problems: [String])

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try ["metrics", "places", "policies", "publishers"].map { name in
      let path = "seeds/catalog/\(name).yml"
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return (path: path, text: text)
    }
    let (catalog, diagnostics) = Catalog.reading(files)
    reading = (catalog, diagnostics.map(\.description))
  }

  @Test func haveNothingWrong() {
    #expect(reading.problems == [])
  }

  @Test func giveTheConferenceAndTheParkAPlace() throws {
    let conference = try #require(reading.catalog.place("世界人工智能大会"))
    #expect(reading.catalog.host(of: conference)?.name == "上海")
    let park = try #require(reading.catalog.place("模速空间"))
    #expect(reading.catalog.host(of: park)?.name == "徐汇区")
  }

  @Test func sayWhyTwoNamesAreOnePolicy() throws {
    let policy = try #require(reading.catalog.policies["shanghai-ai-quality-measures"])
    #expect(policy.also.contains("“22条”"))
    #expect(policy.reason != nil)
  }
}
