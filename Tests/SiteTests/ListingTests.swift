import Diagnostics
import Foundation
import Report
import Site
import Testing

@Suite("factbook list")
struct ListingTests {
  private let project: ScratchProject

  init() throws {
    project = try ScratchProject([:])
  }

  @Test(
    "names the ids to write in templates",
    arguments: [
      (.places, ["id        name  kind  figures", "shanghai  上海  city        1"]),
      (
        .metrics,
        [
          "id                 name              unit  topic     figures",
          "ai-industry-scale  人工智能产业规模  元    industry        1",
        ]
      ),
      (.topics, ["id        name        metrics", "industry  产业与企业        1"]),
      (
        .sources,
        ["id  title  publisher  date        claims", "a   甲     青年报     2023-07-08       1"]
      ),
      (.policies, ["none"]),
    ] as [(Listing.Subject, [String])]
  )
  func tables(subject: Listing.Subject, lines: [String]) async {
    let listing = Listing(of: subject, in: await project.build().model)
    #expect(listing.lines(for: Terminal()) == lines)
  }

  @Test func canHaveTheWholeCatalog() async {
    let lines = Listing(of: .places, in: await project.build().model, includesAll: true)
      .lines(for: Terminal(columns: 200))
    #expect(lines.count > 3000)
    #expect(lines.contains { $0.hasPrefix("suzhou-anhui ") && $0.contains("宿州") })
  }

  @Test func isAlsoForScripts() async throws {
    let listing = Listing(of: .places, in: await project.build().model)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(
      String(decoding: try encoder.encode(listing), as: UTF8.self)
        == #"[{"figures":1,"id":"shanghai","kind":"city","name":"上海"}]"#
    )
  }
}
