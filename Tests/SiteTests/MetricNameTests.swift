import Foundation
import Report
import Site
import Testing

@Suite("What a metric is called on the pages of a place")
struct MetricNameTests {
  private static let files = [
    "seeds/a.txt": "2017年，我国国内生产总值达827122亿元，全国一般公共预算收入17.3万亿元。2017年，上海地区生产总值达30133亿元。\n",
    "Templates/pages/places/place.md": """
    ---
    title: "{{place.name}}"
    for-each: places
    ---
    # {{place.name}}

    ```cards
    place: "{{place.id}}"
    ```

    ```table
    place: "{{place.id}}"
    ```
    """,
    "Templates/pages/metrics/metric.md": """
    ---
    title: "{{metric.name}}"
    for-each: metrics
    ---
    # {{metric.name}}

    ```table
    metric: "{{metric.id}}"
    ```
    """,
    "Templates/pages/sources/source.md": """
    ---
    title: "{{source.title}}"
    for-each: sources
    ---
    # {{source.title}}

    ```quotes
    source: "{{source.id}}"
    ```
    """,
  ]

  @Test func theCountryHasItsOwnNames() async throws {
    let files = try await ScratchProject(Self.files).build().files
    func text(_ path: String) throws -> String {
      try #require(files.first { $0.path.path == path }, "\(path)").content
    }
    let china = try text("places/china.html")
    #expect(china.contains(">国内生产总值</a>") && china.contains(">全国一般公共预算收入</a>"))
    #expect(!china.contains("地区生产总值"))
    #expect(try text("places/shanghai.html").contains(">地区生产总值</a>"))
    #expect(try text("metrics/gdp.html").contains(">地区生产总值</h1>"))
    let quotes = try text("sources/a.html")
    #expect(quotes.contains("→ 中国 · 国内生产总值 · 2017年"))
    #expect(quotes.contains("→ 上海 · 地区生产总值 · 2017年"))
    let data = try text("data/data-points.csv")
    #expect(data.contains("gdp,国内生产总值,") && data.contains("gdp,地区生产总值,"))
  }
}
