import Report
import Testing

/// A sitemap may list 50,000 addresses; more are in several, under an index.
@Suite struct SitemapTests {
  private static let pages = (1...5).map { PagePath("a\($0).html") }

  private func files(atMost most: Int) -> [String: String] {
    let settings = ReportSettings(title: "试验", address: SiteAddress("https://example.org/x/"))
    let files = WebFiles(settings: settings, pages: Self.pages, mostAddresses: most).files
    return Dictionary(files.map { ($0.path.path, $0.content) }) { first, _ in first }
  }

  private func places(in text: String?) -> [String] {
    (text ?? "").matches(of: #/<loc>([^<]*)<\/loc>/#).map { String($0.1) }
  }

  @Test func asManyAsMayBeAreOne() {
    let files = files(atMost: 5)
    #expect(files.keys.filter { $0.hasPrefix("sitemap") } == ["sitemap.xml"])
    #expect(places(in: files["sitemap.xml"]).count == 5)
    #expect(files["sitemap.xml"]?.contains("<urlset ") == true)
  }

  @Test func moreAreSeveralUnderAnIndex() {
    let files = files(atMost: 2)
    let index = files["sitemap.xml"]
    #expect(index?.contains("<sitemapindex ") == true)
    let maps = places(in: index)
    #expect(maps == (1...3).map { "https://example.org/x/sitemap-\($0).xml" })
    let all = maps.flatMap { places(in: files[$0.replacing("https://example.org/x/", with: "")]) }
    #expect(all == Self.pages.map { "https://example.org/x/" + $0.path })
    #expect(files["robots.txt"]?.contains("Sitemap: https://example.org/x/sitemap.xml") == true)
  }
}
