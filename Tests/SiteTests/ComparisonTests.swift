import Diagnostics
import Foundation
import Model
import Quantities
import Site
import Testing

/// No false comparison: what shares a scale, over every chart of the site.
@Suite struct ComparisonTests {
  @Test func thereAreChartsToLookAt() async {
    let charts = await RealProject.site.charts
    #expect(charts.count { $0.panels.joined().count > 2 } > 20)
  }

  @Test func marksOfOneScaleSpeakOfOneMeasureInOneUnit() async {
    for chart in await RealProject.site.charts {
      for panel in chart.panels {
        let first = panel[0].point
        let units = Set(panel.map(\.point.shown.quantity.unit))
        #expect(units.count == 1, "\(chart.name)")
        let isShares = panel.allSatisfy { $0.point.shown.quantity.unit == .percent }
        let others = panel.filter { !$0.point.metric.isAlongside(first.metric) }
        #expect(others.isEmpty || isShares, "\(chart.name)")
      }
    }
  }

  @Test func placesStandSideBySideOnlyWithOneMetricPeriodAndLevel() async {
    let site = await RealProject.site
    let catalog = site.result.model.catalog
    for (chart, panel) in site.charts.flatMap({ chart in chart.panels.map { (chart, $0) } }) {
      let points = panel.map(\.point).uniqued(by: \.key)
      let places = points.map(\.place).uniqued(by: \.id)
      guard places.count > 1 else { continue }
      #expect(Set(points.map(\.metric.id)).count == 1, "\(chart.name)")
      let periods = Set(points.map(\.period))
      #expect(periods.count == 1 || panel.allSatisfy(\.namesItsPeriod), "\(chart.name)")
      #expect(points.allSatisfy { $0.key.basis == .reported }, "\(chart.name)")
      let levels = places.map { Set(catalog.levels(of: $0)) }
      #expect(!levels.reduce(levels[0]) { $0.intersection($1) }.isEmpty, "\(chart.name)")
      for place in places {
        #expect(!places.contains { catalog.isPart(place, of: $0) }, "\(chart.name)")
      }
    }
  }

  @Test func periodsOfOnePlaceStandOnTheirMarks() async {
    for chart in await RealProject.site.charts {
      for panel in chart.panels where Set(panel.map(\.point.period)).count > 1 {
        let isOnePlace = Set(panel.map(\.point.place.id)).count == 1
        #expect(isOnePlace || panel.allSatisfy(\.namesItsPeriod), "\(chart.name)")
        let isOnAxis = chart.panels.count > 1 || panel.allSatisfy { !$0.label.contains("年") }
        let isOnMark = panel.allSatisfy {
          $0.namesItsPeriod || $0.label.contains(#/[0-9]{4}|日期未载/#)
        }
        let isShares = panel.allSatisfy { $0.point.shown.quantity.unit == .percent }
        #expect(isOnAxis || isOnMark || isShares, "\(chart.name)")
      }
    }
  }

  @Test func figuresWhoseOwnerIsUnclearAndNestedCountsAreNotDrawn() async {
    let drawn = await RealProject.site.charts.flatMap(\.points)
    let kept = ["humanoid-robot-industry-scale", "gpus", "racks", "cloud-cores", "data-centers"]
    #expect(drawn.filter { kept.contains($0.metric.id) }.map(\.key.address) == [])
  }

  @Test func countsOfDifferentDocumentsAreNotDrawnOverTime() async throws {
    let project = try ScratchProject([
      "seeds/a.txt": """
      2022年，上海出台人工智能政策文件21个。
      2023年，上海出台人工智能政策文件32个。
      """,
      "Templates/pages/index.md": """
      ---
      title: 首页
      ---
      # 首页

      ```chart
      kind: time
      place: shanghai
      metric: policy-documents
      ```
      """,
    ])
    let site = await BuiltSite(project: project.folder)
    #expect(site.result.model.dataPoints(of: "policy-documents", in: "shanghai").count == 2)
    #expect(site.charts.count == 0)
  }

  @Test func barsOfOnePlaceAreLabelledWithTheirPeriods() async throws {
    let project = try ScratchProject([
      "seeds/a.txt": """
      2023年6月，上海人工智能人才达23万人。
      2023年7月，上海人工智能人才达25万人。
      """,
      "Templates/pages/index.md": """
      ---
      title: 首页
      ---
      # 首页

      ```chart
      kind: time
      place: shanghai
      metric: ai-talent
      ```
      """,
    ])
    let charts = await BuiltSite(project: project.folder).charts
    #expect(charts.count > 0)
    for marks in charts.flatMap(\.panels) {
      #expect(marks.map { $0.label.contains("2023年6月") } == [true, false])
      #expect(marks.map { $0.label.contains("2023年7月") } == [false, true])
    }
  }

  @Test func whatIsLeftOutOfARankingIsListedWithItsReason() async throws {
    let site = await RealProject.site
    let page = try #require(site.pages["metrics/ai-related-firms.html"])
    let notes = page.root.all(class: "note").map(\.text)
    let leftOut = try #require(notes.first { $0.hasPrefix("未画入：") })
    #expect(leftOut.contains(#/深圳6\.38万家[0-9]+（属于广东）/#))
    #expect(leftOut.contains("中国"))
  }
}
