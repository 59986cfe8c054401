import Foundation
import Site
import Testing

/// The pages of charts: every kind, drawn from the project's own sources, as it was reviewed.
@Suite struct ChartGalleryTests {
  /// The charts of the pages, by the id of the figure.
  private static let ids = [
    "ai-funding-2016-2022-city-shanghai", "ai-city-index-2020-2021-city",
    "new-ai-related-firms-periods", "ai-related-firms-slope",
    "ai-firms-above-scale-line-shanghai", "shanghai-ai-firms-above-scale-ai-industry-scale",
    "ai-funding-ai-firms-ai-city-index-shanghai", "shanghai-intervals-project-support-rate",
    "shanghai-shares-5g-talent-share", "shanghai-waffles-5g-talent-share", "shanghai-policies",
  ]

  @Test func showsEachKindOnce() async throws {
    let pages = await Self.pages()
    let figures = pages.flatMap { $0.root.all("figure") }.compactMap { $0.attributes["id"] }
    #expect(figures == Self.ids)
    #expect(pages.flatMap { $0.root.all(class: "spark") }.count > 0)
  }

  @Test("A chart looks as reviewed", arguments: ids)
  func looksAsReviewed(id: String) async throws {
    let site = await RealProject.site
    let page = await Self.pages().map(\.html).joined()
    for (variant, name) in [("w", "wide"), ("n", "narrow")] {
      let drawings = page.matches(of: #/<svg class="(.)".*?</svg>/#)
      let drawing = drawings.first { match in
        match.1 == variant && match.0.contains("aria-labelledby=\"\(id)-\(variant)-t ")
      }
      try Golden("\(id).\(name).svg").expect(Self.normalised(try #require(drawing).0))
    }
    let file = try #require(site.file("charts/\(id).svg"))
    try Golden("\(id).svg").expect(Self.normalised(file[...]))
  }

  @Test func everyBlockIsPrintedAboveItsChart() async throws {
    let blocks = await Self.pages().flatMap { $0.root.all("pre") }.map(\.text)
    #expect(blocks.count == Self.ids.count + 1)
    #expect(blocks.first == "```chart\nmetric: ai-funding\nhighlight: shanghai\n```")
  }

  private static func pages() async -> [HTMLPage] {
    let site = await RealProject.site
    return ["charts.html", "more-charts.html"].flatMap(site.pages)
  }

  /// Without the offsets and anchors that change with the sources' texts and not with the chart.
  private static func normalised(_ svg: Substring) -> String {
    svg.trimmingCharacters(in: .newlines)
      .replacing(#/ data-claim="[^"]*"/#, with: "")
      .replacing(#/ href="[^"#]*#[^"]*"/#, with: " href=\"#\"")
  }
}
