import Diagnostics
import Foundation
import Model
import Quantities
import Testing

/// Metrics that no catalog knows are offered for it.
struct OpenMetricTests {
  private func claim(_ name: String, _ unit: String?, source: String = "a") -> Claim {
    var claim = Claim(Quantity("3\(unit ?? "")", 3), in: "2022", from: source)
    claim.quantity.unit = unit.flatMap { Quantities.Unit($0) }
    claim.metric = .open(name: name, unit: claim.quantity.unit)
    return claim
  }

  private func open(_ claims: [Claim]) -> [OpenMetric] {
    ReconciliationExample.model(claims).openMetrics
  }

  @Test func thoseWithMoreClaimsComeFirst() {
    let metrics = open([
      claim("充电桩", "个"), claim("规上企业数占比", "%"), claim("充电桩", "台", source: "b"),
      claim("充电桩", "台", source: "c"),
      Claim(Quantity("1家", 1), in: "2022", from: "a"),
    ])
    #expect(metrics.map(\.metric.name) == ["充电桩", "规上企业数占比"])
    #expect(metrics[0].units.map(\.symbol) == ["台", "个"])
    #expect(metrics.map(\.nearest?.id) == [nil, "firms"])
  }

  @Test func anEntryIsReadByTheCatalog() {
    let metric = open([claim("充电桩", "个")])[0]
    let lines = metric.entry(id: "charging-points")
    #expect(
      lines == [
        "charging-points:", "  # 第0句", "  name: { zh-CN: 充电桩 }", "  unit: 个", "  kind: stock",
      ]
    )
    let text = lines.joined(separator: "\n") + "\n"
    let (catalog, problems) = Catalog.reading([("seeds/catalog/metrics.yml", text)])
    #expect(problems == [])
    #expect(catalog.metric(worded: "充电桩")?.id == "charging-points")
  }

  @Test func aMetricWithoutUnitAsksForOne() {
    #expect(open([claim("充电桩", nil)])[0].entry(id: "x")[3] == "  unit: # the texts name none")
  }
}
