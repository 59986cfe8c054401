import Diagnostics
import Foundation
import Report
import Site
import Testing

/// What holds for every page of the real site.
@Suite struct PageTests {
  @Test func theProjectBuildsWithoutErrors() async {
    let result = await RealProject.site.result
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    #expect(result.summary.sources == 5)
  }

  @Test func everyPageOfTheNavigationIsThere() async {
    let paths = Set(await RealProject.site.pages.keys)
    for name in [
      "index", "places", "compare", "policies", "talent", "metrics", "sources", "data", "method",
      "404",
    ] {
      #expect(paths.contains("\(name).html"))
    }
  }

  @Test func everythingThatIsOpenedIsClosed() async {
    for page in await RealProject.site.pages.values { #expect(page.problems == [], "\(page.path)") }
  }

  @Test func noPageHasAnIdTwice() async {
    for page in await RealProject.site.pages.values {
      let ids = page.root.all(attribute: "id").compactMap { $0.attributes["id"] }
      let repeated = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(repeated.sorted() == [], "\(page.path)")
    }
  }

  @Test func everyLinkLeadsToAFileAndAnAnchor() async {
    let site = await RealProject.site
    let files = Set(site.result.files.map(\.path.path))
    let anchors = site.pages.mapValues { page in
      Set(page.root.all(attribute: "id").compactMap { $0.attributes["id"] })
    }
    for page in site.pages.values {
      for element in page.root.descendants {
        guard let link = element.attributes["href"] ?? element.attributes["src"],
          !link.hasPrefix("https:"), !link.hasPrefix("http:")
        else { continue }
        let target = page.target(of: link)
        #expect(files.contains(target.path), "\(page.path): \(link)")
        guard let anchor = target.anchor else { continue }
        #expect(anchors[target.path]?.contains(anchor) ?? false, "\(page.path): \(link)")
      }
    }
  }

  @Test func everyLinkIsRelative() async {
    for page in await RealProject.site.pages.values {
      let links = page.root.descendants.compactMap { $0.attributes["href"] }
      #expect(links.filter { $0.hasPrefix("/") || $0.hasPrefix("file:") } == [], "\(page.path)")
    }
  }

  @Test func everyMarkerHasItsPopoverAndItsNote() async {
    for page in await RealProject.site.pages.values {
      let ids = Set(page.root.all(attribute: "id").compactMap { $0.attributes["id"] })
      let markers = page.root.all(class: "cite")
      #expect(markers.filter { $0.all("button").count != 1 }.count == 0, "\(page.path)")
      let popovers = markers.flatMap { $0.all("button") }
        .compactMap { $0.attributes["popovertarget"] }
      #expect(popovers.filter { !ids.contains($0) } == [], "\(page.path)")
    }
  }

  @Test func citationsAreNumberedByFirstUse() async {
    var cited = 0
    for page in await RealProject.site.pages.values {
      let numbers = page.root.all(class: "cite").compactMap { $0.all("button").first?.text }
      let first = numbers.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      #expect(first == first.indices.map { String($0 + 1) }, "\(page.path)")
      #expect(first.count == page.root.all(attribute: "popover").count, "\(page.path)")
      cited += first.count
    }
    #expect(cited > 200)
  }

  @Test func onlyTheSitesOwnScriptRunsAndNothingIsLoadedFromElsewhere() async {
    for page in await RealProject.site.pages.values {
      let names = Set(page.root.descendants.map(\.name))
      #expect(names.isDisjoint(with: ["iframe", "object", "embed", "form", "style"]))
      #expect(page.root.all(attribute: "style").map(\.name) == [], "\(page.path)")
      for script in page.root.all("script") {
        let isData = script.attributes["type"] == "application/ld+json"
        let isOwn = script.attributes["src"]?.contains("assets/") ?? false
        #expect(isData || isOwn && script.text.isEmpty, "\(page.path)")
      }
      let links = page.root.all("link").filter { $0.attributes["rel"] != "canonical" }
        .compactMap { $0.attributes["href"] }
      #expect(links.filter { $0.contains(":") } == [])
      let images = page.root.all("img").compactMap { $0.attributes["src"] }
      #expect(images.filter { $0.contains(":") } == [])
    }
  }

  @Test func everyPageButTheLostOneHasTheNavigation() async {
    for page in await RealProject.site.pages.values where page.path != "404.html" {
      #expect(page.root.all("nav").count >= 1, "\(page.path)")
      #expect(page.root.all("h1").count == 1, "\(page.path)")
    }
  }
}
