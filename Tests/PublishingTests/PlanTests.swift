import Publishing
import Testing

@Suite("What a publication changes")
struct PlanTests {
  private let files = ["index.html", "assets/style-1.css", "data/facts.csv"].map {
    PublishedFile(path: $0, bytes: 1_000)
  }

  @Test func aPlanNamesWhatIsAddedChangedAndRemoved() {
    let there: Set<String> = [".factbook-site", "index.html", "data/facts.csv", "old.html"]
    let plan = PublicationPlan(of: files, there: there) { $0.path == "data/facts.csv" }
    #expect(plan.added.map(\.path) == ["assets/style-1.css"])
    #expect(plan.changed.map(\.path) == ["index.html"])
    #expect(plan.removed == [".factbook-site", "old.html"])
    #expect(plan.unchanged == 1)
    #expect(plan.bytes == 2_000)
    #expect(plan.description == "1 added, 1 changed, 2 removed")
    #expect(!plan.isFirst && !plan.isEmpty)
  }

  @Test func rsyncIsReadLineByLine() {
    let changes = RsyncChange.read(
      """
      created directory /srv/site
      cd+++++++++ places/
      <f+++++++++ places/上海.html
      >fcsT...... index.html
      .f...p..... robots.txt
      *deleting   old page.html
      *deleting   old/
      """
    )
    #expect(changes.map(\.path) == ["places/上海.html", "index.html", "old page.html"])
    #expect(changes.map(\.deed) == [.add, .change, .remove])
  }

  @Test(
    "Assets may be kept for a year, everything else for minutes",
    arguments: [
      ("assets/style-1.css", "public, max-age=31536000, immutable"),
      ("index.html", "public, max-age=300"), ("data/facts.csv", "public, max-age=300"),
      ("pagefind/pagefind.js", "public, max-age=300"),
    ]
  )
  func caching(path: String, header: String) {
    #expect(PublishedFile(path: path, bytes: 0).cacheControl == header)
  }

  @Test func whatAPageNeedsIsSentBeforeIt() {
    let paths = ["sitemap.xml", "index.html", "charts/a.svg", "assets/a.css", ".factbook-site"]
    let order = paths.map { PublishedFile(path: $0, bytes: 0) }.sorted { $0.stage < $1.stage }
    #expect(order.map(\.path) == paths.reversed())
  }
}
