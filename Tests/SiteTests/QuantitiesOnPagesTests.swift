import Diagnostics
import Foundation
import Model
import Quantities
import Report
import Site
import Testing

/// Every quantity that a reader of the pages would read is tied to its sentence.
@Suite struct QuantitiesOnPagesTests {
  @Test func everyQuantityIsTiedToAClaimOrCalculatedHere() async {
    let site = await RealProject.site
    let model = site.result.model
    let names =
      model.sources.flatMap { [$0.publisher, $0.title].compactMap { $0 } }
      + model.policies.flatMap { [$0.title] + $0.names }
      + model.metrics.flatMap { [$0.name, $0.definition ?? ""] }
    let reader = QuantitiesOnPages(
      names: names.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    )
    let pages = site.pages.values.sorted { $0.path < $1.path }
    let found = pages.flatMap { page in reader.untied(on: page).map { page.path + ": " + $0 } }
    #expect(found == [])
  }

  @Test(
    "A quantity without evidence is noticed",
    arguments: [
      ("<p>上海有350家企业。</p>", ["350家"]),
      ("<p>上海有<span data-claim=\"a:1\">350家</span>企业。</p>", []),
      ("<p><span class=\"nb\">350家<sup class=\"cite\">1</sup></span></p>", []),
      ("<p>本站计算：350家÷183家≈1.9。</p>", []),
      ("<p>全站<span data-count>120个</span>数，占30%。</p>", ["30%"]),
      ("<blockquote>上海有350家企业。</blockquote><p>2023年</p>", []),
      ("<table><tr><td>3821亿元</td></tr></table>", ["3821亿元"]),
    ]
  )
  func noticed(html: String, found: [String]) {
    let page = HTMLPage(path: "a.html", html: "<main>\(html)</main>")
    let untied = QuantitiesOnPages(names: []).untied(on: page)
    #expect(untied.map { String($0.dropFirst().prefix { $0 != "’" }) } == found)
  }

  @Test func chartTableCSVAndJSONAgreeValueByValue() async throws {
    let site = await RealProject.site
    var count = 0
    for page in site.pages.values {
      for figure in page.root.all("figure") {
        guard let id = figure.attributes["id"],
          let csv = site.file("data/charts/\(id).csv"), !id.hasSuffix("policies")
        else { continue }
        let drawn = Set(figure.all("svg").flatMap(\.claims).flatMap(site.claims).map(\.said))
        let listed = Set(figure.all("table").flatMap(\.claims).flatMap(site.claims).map(\.said))
        #expect(drawn.isSubset(of: listed), "\(id): \(drawn.subtracting(listed))")
        for value in Set(listed.map { $0.split(separator: " ").last ?? "" }) {
          #expect(csv.contains(",\(value),"), "\(id): \(value)")
          count += 1
        }
      }
    }
    #expect(count > 100)
  }

  @Test func theTablesForDownloadHaveTheValuesOfThePages() async throws {
    let site = await RealProject.site
    let csv = try #require(site.file("data/claims.csv"))
    let json = try #require(site.file("data/claims.json"))
    for claim in site.result.model.claims {
      let value = claim.quantity.value.description
      #expect(csv.contains("\(claim.address),"), "\(claim.address)")
      #expect(csv.contains(",\(value),"), "\(claim.address): \(value)")
      #expect(json.contains("\"value\":\(value),"), "\(claim.address): \(value)")
    }
  }
}

extension Claim {
  /// What it says, whoever says it and in whatever words.
  fileprivate var said: String {
    "\(place.id)/\(metric.id)@\(period?.iso ?? "") \(quantity.value)"
  }
}

extension HTMLElement {
  /// The addresses of the claims that this element and all below name.
  fileprivate var claims: [String] {
    all(attribute: "data-claim").flatMap { element in
      (element.attributes["data-claim"] ?? "").split(separator: " ").map(String.init)
    }
  }
}
