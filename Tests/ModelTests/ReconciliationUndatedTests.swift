import Foundation
import Model
import Quantities
import Testing

/// A claim whose text fixes no period supports the dated figure of the same value, if there is one.
@Suite struct ReconciliationUndatedTests {
  private let firms = Quantity("348家", 348)

  @Test(arguments: [nil, "2024-01"])
  func joinsTheDatedFigureOfItsValue(period: String?) {
    let undated = Claim(
      firms,
      in: period,
      from: "a",
      inferred: period == nil ? [] : [.period]
    )
    let points = points([undated, Claim(firms, in: "2022", from: "b")])
    #expect(points.map(\.key.address) == ["shanghai/firms@2022"])
    #expect(points.map(\.verdict) == [.corroborated(2)])
    #expect(points.map(\.isPeriodInferred) == [false])
  }

  @Test func hedgesMayDiffer() {
    let points = points([
      Claim(Quantity("约占1/3", 33, .about, unit: .percent), in: nil, from: "a", metric: "share"),
      Claim(Quantity("三分之一", 33, unit: .percent), in: "2023", from: "b", metric: "share"),
    ])
    #expect(points.map(\.verdict) == [.corroborated(2)])
  }

  @Test func staysAloneWhereTwoYearsHaveItsValue() {
    let points = points([
      Claim(firms, in: nil, from: "a"), Claim(firms, in: "2021", from: "b"),
      Claim(firms, in: "2022", from: "b", sentence: 1),
    ])
    #expect(points.map(\.claims.count) == [1, 1, 1])
    #expect(points.map { $0.period?.iso } == [nil, "2021", "2022"])
  }

  @Test func staysAloneWhereTheValueDiffers() {
    let points = points([
      Claim(Quantity("350家", 350), in: nil, from: "a"), Claim(firms, in: "2022", from: "b"),
    ])
    #expect(points.map(\.verdict) == [.single, .single])
  }

  @Test func staysAloneWhereTheUnitOrBasisDiffers() {
    let points = points([
      Claim(Quantity("348个", 348, unit: Quantities.Unit("个")), in: nil, from: "a"),
      Claim(firms, in: nil, from: "a", basis: .target, inferred: []),
      Claim(firms, in: "2022", from: "b"),
    ])
    #expect(points.map(\.claims.count) == [1, 1, 1])
  }

  @Test func twoThatNobodyDatesSupportEachOther() {
    let points = points([
      Claim(
        Quantity("最高10%", 10, .atMost, unit: .percent),
        in: "2024-02",
        from: "b",
        basis: .grant,
        inferred: [.period]
      ),
      Claim(
        Quantity("最高10%", 10, .atMost, unit: .percent),
        in: "2024-01",
        from: "a",
        basis: .grant,
        inferred: [.period]
      ),
    ])
    #expect(points.map(\.key.address) == ["shanghai/firms@2024-01"])
    #expect(points.map(\.verdict) == [.corroborated(2)])
    #expect(points.map(\.isPeriodInferred) == [true])
  }

  @Test func aFigureThatOnlyItsSourceDatesStaysInferredBesideOneWithoutAnyDate() {
    let points = points([
      Claim(firms, in: nil, from: "u"), Claim(firms, in: "2024-01", from: "a", inferred: [.period]),
    ])
    #expect(points.map(\.key.address) == ["shanghai/firms@2024-01"])
    #expect(points.map(\.isPeriodInferred) == [true])
  }

  @Test func twoThatNobodyDatesStayApartWhereTheirValuesDiffer() {
    let points = points([
      Claim(firms, in: "2024-01", from: "a", inferred: [.period]),
      Claim(Quantity("350家", 350), in: "2024-02", from: "b", inferred: [.period]),
    ])
    #expect(points.map(\.verdict) == [.single, .single])
  }

  @Test func ranksOfDifferentDatesStayApartThoughTheyAreEqual() {
    let second = Quantity("第2位", 2, unit: .rank)
    let points = points([
      Claim(second, in: "2024-01", from: "a", inferred: [.period]),
      Claim(second, in: "2024-02", from: "b", inferred: [.period]),
      Claim(second, in: "2022", from: "c"),
    ])
    #expect(points.map { $0.period?.iso } == ["2022", "2024-01", "2024-02"])
    #expect(points.map(\.verdict) == [.single, .single, .single])
  }

  @Test func ranksOfOneDateSupportEachOther() {
    let second = Quantity("第2位", 2, unit: .rank)
    let points = points([
      Claim(second, in: "2024-01", from: "a", inferred: [.period]),
      Claim(second, in: "2024-01", from: "b", inferred: [.period]),
    ])
    #expect(points.map(\.verdict) == [.corroborated(2)])
  }

  @Test func isMarkedInferredWhereOnlyTheSourceDatesIt() {
    let points = points([Claim(firms, in: "2024-01", from: "a", inferred: [.period])])
    #expect(points.map(\.isPeriodInferred) == [true])
  }

  private func points(_ claims: [Claim]) -> [DataPoint] { ReconciliationExample.points(claims) }
}
