import Foundation
import Model
import Quantities
import Testing

/// What may share a scale, and why the rest may not.
@Suite struct ReconciliationComparableTests {
  @Test func placesOfOneLevelAndPeriodAreRanked() throws {
    let group = try #require(
      groups([
        firms(1318, "shenzhen"), firms(1500, "beijing"), firms(1298, "shanghai"),
      ]).first
    )
    #expect(group.points.map(\.place.id) == ["beijing", "shenzhen", "shanghai"])
    #expect(leftOut(group) == [])
    #expect(group.rank(of: "shenzhen") == 2)
    #expect(group.rank(of: "hangzhou") == nil)
  }

  @Test func equalValuesStandInTheOrderOfIds() throws {
    let group = try #require(groups([firms(700, "shenzhen"), firms(700, "hangzhou")]).first)
    #expect(group.points.map(\.place.id) == ["hangzhou", "shenzhen"])
  }

  @Test func aCityIsLeftOutBesideTheProvinceItIsPartOf() throws {
    let group = try #require(
      groups([
        firms(130_000, "guangdong"), firms(56582, "jiangsu"), firms(63800, "shenzhen"),
      ]).first
    )
    #expect(group.level == .province)
    #expect(group.points.map(\.place.id) == ["guangdong", "jiangsu"])
    let guangdong = try #require(group.points.first?.place)
    #expect(reasons(group) == ["shenzhen": .part(of: guangdong)])
  }

  @Test func aMunicipalityStandsAmongCitiesAndAmongProvinces() {
    let groups = groups([
      firms(47793, "beijing"), firms(56582, "jiangsu"), firms(30000, "hangzhou"),
    ])
    #expect(
      groups.first { $0.level == .province }?.points.map(\.place.id) == ["jiangsu", "beijing"]
    )
    #expect(groups.first { $0.level == .city }?.points.map(\.place.id) == ["beijing", "hangzhou"])
  }

  @Test func anotherLevelPeriodUnitOrBasisIsLeftOutWithItsReason() throws {
    let groups = groups([
      firms(1500, "beijing"), firms(1298, "shanghai"), firms(4227, "china"),
      firms(1318, "shenzhen", in: "2021"),
      Claim(
        Quantity("7万个", 70_000, unit: Quantities.Unit("个")),
        in: "2020",
        from: "a",
        place: "hangzhou"
      ),
      Claim(Quantity("2000家", 2000), in: "2020", from: "a", place: "shenzhen", basis: .target),
    ])
    let group = try #require(groups.first { $0.level == .city && $0.points.count == 2 })
    let found = leftOut(group).map { ($0.point.place.id + "@" + ($0.point.period?.iso ?? ""), $0) }
    let reasons = found.map { "\($0.0) \($0.1.point.key.basis) \($0.1.reason)" }
    let china = try #require(ReconciliationExample.catalog.places["china"])
    #expect(
      Set(reasons) == [
        "china@2020 reported \(ComparableGroup.Reason.level)",
        "shenzhen@2021 reported \(ComparableGroup.Reason.period)",
        "hangzhou@2020 reported \(ComparableGroup.Reason.unit)",
        "shenzhen@2020 target \(ComparableGroup.Reason.basis)",
      ]
    )
    #expect(china.kind == .country)
  }

  @Test func aWantedPeriodOrPlaceListNarrowsTheChoice() {
    let model = ReconciliationExample.model([
      firms(1500, "beijing"), firms(1298, "shanghai"), firms(1600, "beijing", in: "2021"),
    ])
    let dated = model.comparableGroups(of: "firms", period: Period("2021"))
    #expect(dated.flatMap(\.points).map(\.place.id).uniqued() == ["beijing"])
    let placed = model.comparableGroups(of: "firms", places: ["shanghai"])
    #expect(placed.flatMap(\.points).map(\.place.id).uniqued() == ["shanghai"])
    #expect(placed.flatMap(leftOut) == [])
  }

  @Test func morePlacesComeFirstThenTheLaterPeriod() {
    let groups = groups([
      firms(1500, "beijing"), firms(1298, "shanghai"), firms(1600, "beijing", in: "2021"),
      firms(1700, "beijing", in: "2022"),
    ]).filter { $0.level == .city }
    #expect(groups.map { $0.period?.iso } == ["2020", "2022", "2021"])
  }

  @Test func definitionsNeverMeet() {
    let model = ReconciliationExample.model([
      firms(1500, "beijing"),
      Claim(Quantity("47793家", 47793), in: "2020", from: "a", metric: "revenue", place: "shanghai"),
    ])
    for metric in ["firms", "revenue"] {
      for group in model.comparableGroups(of: metric) {
        #expect(group.points.map(\.metric.id).uniqued() == [metric])
        #expect(leftOut(group) == [])
      }
    }
  }

  @Test func figuresThatEachCountAnotherThingNeverMeet() {
    let model = ReconciliationExample.model([
      Claim(Quantity("22家", 22), in: "2020", from: "a", metric: "measures", place: "beijing"),
      Claim(Quantity("21家", 21), in: "2020", from: "b", metric: "measures", place: "shanghai"),
    ])
    #expect(model.dataPoints(of: "measures").count == 2)
    #expect(model.comparableGroups(of: "measures") == [])
  }

  @Test func aFigureWhoseOwnerIsUnclearIsLeftOut() throws {
    var unclear = firms(1700, "shenzhen")
    unclear.unclear = [.subject]
    let group = try #require(
      groups([firms(1500, "beijing"), firms(1298, "shanghai"), unclear])
        .first { $0.level == .city }
    )
    #expect(group.points.map(\.place.id) == ["beijing", "shanghai"])
    #expect(reasons(group) == ["shenzhen": .unclear])
  }

  private func firms(_ value: Int, _ place: String, in period: String = "2020") -> Claim {
    Claim(Quantity("\(value)家", Decimal(value)), in: period, from: "a", place: place)
  }

  private func groups(_ claims: [Claim]) -> [ComparableGroup] {
    ReconciliationExample.model(claims).comparableGroups(of: "firms")
  }

  /// What makes a place part of another stands in the catalog alone.
  private func leftOut(_ group: ComparableGroup) -> [ComparableGroup.LeftOut] {
    ReconciliationExample.model([]).leftOut(of: group)
  }

  private func reasons(_ group: ComparableGroup) -> [String: ComparableGroup.Reason] {
    Dictionary(leftOut(group).map { ($0.point.place.id, $0.reason) }) { first, _ in first }
  }
}
