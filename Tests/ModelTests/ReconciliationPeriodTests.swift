import Foundation
import Model
import Quantities
import Testing

/// One figure in two years: when sources differ over the year, and when they do not.
@Suite struct ReconciliationPeriodTests {
  private let firms = Quantity("348家", 348)
  private let start = Quantity("1340亿元", 134_000_000_000, unit: .yuan)
  private let exact = Quantity("3821亿元", 382_100_000_000, unit: .yuan)
  private let hedged = Quantity("超3800亿元", 380_000_000_000, .over, unit: .yuan)

  @Test func oneExactFigureInTwoYearsIsADispute() {
    let points = points([
      Claim(firms, in: "2022", from: "a"), Claim(firms, in: "2023", from: "b"),
    ])
    #expect(points.map(\.verdict) == [.disputed(.period), .disputed(.period)])
    #expect(points.map(\.rivals) == [[points[1].key], [points[0].key]])
  }

  @Test func threeYearsAreRivalsOfEachOther() {
    let points = points([
      Claim(firms, in: "2021", from: "a"), Claim(firms, in: "2022", from: "b"),
      Claim(firms, in: "2023", from: "c"),
    ])
    #expect(
      points.map { $0.rivals.map { $0.period?.iso } }
        == [["2022", "2023"], ["2021", "2023"], ["2021", "2022"]]
    )
  }

  @Test func noDisputeWhereASourceGivesBothYears() {
    let points = points([
      Claim(firms, in: "2022", from: "a"), Claim(Quantity("360家", 360), in: "2023", from: "a"),
      Claim(firms, in: "2023", from: "b"),
    ])
    #expect(points.map { $0.verdict == .disputed(.period) } == [false, false])
  }

  @Test func noDisputeWithinOneVoice() {
    let sources = points([
      Claim(firms, in: "2022", from: "c"), Claim(firms, in: "2023", from: "d"),
    ])
    let origin = Origin(name: "经信委")
    let origins = points([
      Claim(firms, in: "2022", from: "a", origin: origin),
      Claim(firms, in: "2023", from: "b", origin: origin),
    ])
    #expect((sources + origins).map(\.verdict) == Array(repeating: .single, count: 4))
  }

  @Test(
    "Figures that coincide too easily are no dispute",
    arguments: [
      Quantity("25万家", 250_000), Quantity("500家", 500), Quantity("超348家", 348, .over),
      Quantity("约348家", 348, .about),
    ]
  )
  func coincidence(quantity: Quantity) {
    let points = points([
      Claim(quantity, in: "2022", from: "a"), Claim(quantity, in: "2023", from: "b"),
    ])
    #expect(points.map(\.verdict) == [.single, .single])
  }

  @Test func onlyYearsAreHeldAgainstEachOther() {
    for period in ["2023-07", "2023-07-08", "2016/2022"] {
      let points = points([
        Claim(firms, in: "2022", from: "a"), Claim(firms, in: period, from: "b"),
      ])
      #expect(points.map(\.verdict) == [.single, .single], "\(period)")
    }
  }

  @Test func noDisputeBetweenATargetAndAReport() {
    let points = points([
      Claim(firms, in: "2022", from: "a"), Claim(firms, in: "2025", from: "b", basis: .target),
    ])
    #expect(points.map(\.verdict) == [.single, .single])
  }

  @Test func oneGrowthThatEndsInTwoYearsIsADisputeAcrossNamesOfTheMeasure() throws {
    let points = points(growth("output", to: "2022", exact) + growth("scale", to: "2023", hedged))
    let disputed = points.filter(\.verdict.isDisputed)
    #expect(disputed.map(\.key.address) == ["shanghai/output@2022", "shanghai/scale@2023"])
    try #require(disputed.count == 2)
    #expect(disputed.map(\.rivals) == [[disputed[1].key], [disputed[0].key]])
  }

  @Test func noDisputeAcrossMeasuresThatDoNotStandAlongside() {
    let points = points(growth("revenue", to: "2022", exact) + growth("scale", to: "2023", hedged))
    #expect(points.filter(\.verdict.isDisputed) == [])
  }

  @Test func noDisputeWhereTheStartDiffers() {
    let other = Quantity("1400亿元", 140_000_000_000, unit: .yuan)
    let value =
      growth("output", to: "2022", exact)
      + growth("scale", to: "2023", hedged, from: other)
    let year =
      growth("output", to: "2022", exact)
      + growth("scale", to: "2023", hedged, since: "2019")
    #expect(points(value).filter(\.verdict.isDisputed) == [])
    #expect(points(year).filter(\.verdict.isDisputed) == [])
  }

  @Test func noDisputeWhereTheEndsCannotBothHold() {
    let other = Quantity("超4000亿元", 400_000_000_000, .over, unit: .yuan)
    let points = points(growth("output", to: "2022", exact) + growth("scale", to: "2023", other))
    #expect(points.filter(\.verdict.isDisputed) == [])
  }

  @Test func hedgedEndsWithoutAStartAreNoDispute() {
    let points = points([
      Claim(exact, in: "2022", from: "a", metric: "output"),
      Claim(hedged, in: "2023", from: "b", metric: "scale"),
    ])
    #expect(points.filter(\.verdict.isDisputed) == [])
  }

  @Test func aDisputeOverTheValueStaysOneAndNamesItsRivals() {
    let points = points([
      Claim(firms, in: "2022", from: "a"), Claim(Quantity("350家", 350), in: "2022", from: "c"),
      Claim(firms, in: "2023", from: "b"),
    ])
    #expect(points.map(\.verdict) == [.disputed(.value), .disputed(.period)])
    #expect(points[0].rivals == [points[1].key])
  }

  /// A growth from 2018 on in one sentence; 产值 by source a, others by b.
  private func growth(
    _ metric: String,
    to year: String,
    _ end: Quantity,
    from beginning: Quantity? = nil,
    since first: String = "2018"
  ) -> [Claim] {
    let source = metric == "scale" ? "b" : "a"
    return [
      Claim(beginning ?? start, in: first, from: source, metric: metric),
      Claim(end, in: year, from: source, metric: metric),
    ]
  }

  private func points(_ claims: [Claim]) -> [DataPoint] { ReconciliationExample.points(claims) }
}
