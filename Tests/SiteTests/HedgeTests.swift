import Diagnostics
import Foundation
import Model
import Quantities
import Site
import Testing

/// A hedge is never lost: not in a table, a sentence, a key figure nor a chart.
@Suite struct HedgeTests {
  /// Words by which readers know a hedge; 三分之一 and 半壁江山 are hedged by being words.
  private static let words: [Hedge: [String]] = [
    .over: ["超", "逾", "突破", "多", "余", "上百", "上万", "以上"],
    .nearly: ["近", "几乎", "将近"],
    .about: ["约", "左右", "大约", "级"],
    .atLeast: ["至少", "以上", "不少于", "起", "不低于"],
    .atMost: ["最高", "不超过", "不到", "不足", "以内", "最多", "以下"],
    .several: ["数", "几"],
  ]

  @Test func everyHedgedFigureIsPrintedWithItsWord() async {
    let site = await RealProject.site
    var seen: Set<Hedge> = []
    for page in site.pages.values {
      for element in page.root.all(attribute: "data-claim") where element.name != "g" {
        guard let claim = site.claims(at: element.attributes["data-claim"] ?? "").first,
          claim.quantity.hedge != .exact
        else { continue }
        seen.insert(claim.quantity.hedge)
        #expect(Self.isHedged(element.text, as: claim.quantity), "\(page.path): \(element.text)")
      }
    }
    #expect(seen.isSuperset(of: [.over, .nearly, .about, .atMost]))
  }

  @Test func everyFigureCarriesTheHedgeOfItsClaim() async {
    let site = await RealProject.site
    for page in site.pages.values {
      for element in page.root.all(attribute: "data-claim") where !element.has(class: "chip") {
        let address = element.attributes["data-claim"] ?? ""
        let hedges = site.claims(at: address).map(\.quantity.hedge.rawValue)
        let hedge = element.attributes["data-hedge"] ?? "exact"
        #expect(hedges.allSatisfy { $0 == hedge }, "\(page.path): \(address) \(hedge)")
      }
    }
  }

  @Test func everyHedgedMarkOfAChartIsLabelledAndDescribed() async {
    let site = await RealProject.site
    var count = 0
    for chart in site.charts {
      for mark in chart.panels.joined() where mark.claim.quantity.hedge != .exact {
        count += 1
        #expect(Self.isHedged(mark.label, as: mark.claim.quantity), "\(chart.name): \(mark.label)")
        #expect(mark.hedge == mark.claim.quantity.hedge.rawValue, "\(chart.name)")
      }
    }
    #expect(count > 5)
  }

  @Test func theDescriptionOfAChartNamesEveryFigureInFull() async {
    let site = await RealProject.site
    for page in site.pages.values {
      for svg in page.root.all("svg") {
        let chart = ChartOnPage(svg, on: page, of: site)
        let description = svg.all("desc").first?.text ?? ""
        for mark in chart.panels.joined() {
          let words = mark.claim.quantity.verbatim
          let isNamed =
            description.contains(words) || description.contains(mark.claim.quantity.wording)
          #expect(isNamed, "\(chart.name): \(words)")
        }
      }
    }
  }

  @Test func tablesForDownloadKeepTheHedge() async throws {
    let site = await RealProject.site
    let csv = try #require(site.file("data/data-points.csv"))
    let lines = csv.split(whereSeparator: \.isNewline)
    for point in site.result.model.dataPoints where point.shown.quantity.hedge != .exact {
      let start = "\(point.place.id),\(point.place.name),\(point.metric.id),"
      let quantity = point.shown.quantity
      #expect(
        lines.contains {
          $0.hasPrefix(start) && $0.contains(",\(quantity.hedge.rawValue),\(quantity.verbatim)")
        },
        "\(point.key.address)"
      )
    }
  }

  @Test func theTableOfClaimsKeepsTheHedge() async throws {
    let site = await RealProject.site
    let csv = try #require(site.file("data/claims.csv"))
    let lines = csv.split(whereSeparator: \.isNewline)
    let hedged = site.result.model.claims.filter { $0.quantity.hedge != .exact }
    #expect(hedged.count > 20)
    for claim in hedged {
      let quantity = claim.quantity
      #expect(
        lines.contains {
          $0.hasPrefix(claim.address + ",")
            && $0.contains(",\(quantity.hedge.rawValue),\(quantity.verbatim)")
        },
        "\(claim.address)"
      )
    }
  }

  @Test func theCountOfAPolicysMeasuresKeepsItsHedge() async throws {
    let project = try ScratchProject([
      "seeds/a.txt": "2022年11月，上海发布《上海市人工智能产业若干措施》，提出20多条具体措施。\n",
      "Templates/pages/index.md": "---\ntitle: 首页\n---\n# 首页\n\n```policies\n```\n",
    ])
    let page = await BuiltSite(project: project.folder).pages["index.html"]
    let count = try #require(page?.root.all(class: "policies").flatMap { $0.all(class: "q") }.first)
    #expect(count.text == "20多条")
    #expect(count.attributes["data-hedge"] == "over")
  }

  private static func isHedged(_ text: String, as quantity: Quantity) -> Bool {
    if words[quantity.hedge, default: []].contains(where: text.contains) { return true }
    return !quantity.wording.contains(where: \.isDigit) && text.contains(quantity.verbatim)
  }
}
