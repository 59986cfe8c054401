import Diagnostics
import Foundation
import Model
import Quantities
import Testing

/// What became of each claim when the figure shown was chosen, and what nearly is a data point.
struct ReconciliationStandingTests {
  private typealias Example = ReconciliationExample

  private func standings(_ claims: Claim...) -> [DataPoint.Standing] {
    Example.points(claims)[0].standings
  }

  @Test func theOnlyClaimIsShown() {
    #expect(standings(Claim(Quantity("348家", 348), in: "2022", from: "a")) == [.shown])
  }

  @Test(
    "A claim that is not shown names the rule that went against it",
    arguments: [
      ("348家", .exact, "a", [], nil, .first),
      ("348家", .exact, "c", [], nil, .newer),
      ("超340家", .over, "c", [], nil, .exact),
      ("348家", .exact, "c", [.subject], nil, .written),
      ("348家", .exact, "c", [], .accept, .reviewed),
    ] as [(String, Hedge, String, Set<Claim.Field>, Review.Decision?, FigureRule)]
  )
  func rules(
    wording: String,
    hedge: Hedge,
    source: String,
    inferred: Set<Claim.Field>,
    review: Review.Decision?,
    rule: FigureRule
  ) {
    let value: Decimal = hedge == .exact ? 348 : 340
    let other = Claim(
      Quantity(wording, value, hedge),
      in: "2022",
      from: source,
      sentence: 1,
      inferred: inferred,
      review: review
    )
    let claim = Claim(Quantity("348家", 348), in: "2022", from: "a")
    #expect(standings(claim, other).contains(.passedOver(rule)))
    #expect(standings(other, claim).count { $0 == .shown } == 1)
  }

  @Test func theTighterOfTwoHedgedFiguresIsShown() {
    let loose = Claim(Quantity("超3000家", 3000, .over), in: "2022", from: "c")
    let tight = Claim(Quantity("超3400家", 3400, .over), in: "2022", from: "a")
    #expect(standings(loose, tight) == [.shown, .passedOver(.tighter)])
  }

  @Test func aSupersededClaimNamesItsSuccessor() throws {
    let old = Claim(Quantity("348家", 348), in: "2022", from: "c")
    let new = Claim(Quantity("360家", 360), in: "2022", from: "d")
    let model = Example.model([old, new])
    let point = try #require(model.dataPoints.first)
    #expect(point.standings == [.superseded, .shown])
    #expect(model.successor(of: old, in: point) == new)
    #expect(model.successor(of: new, in: point) == nil)
  }

  @Test func aRivalNamesWhatMakesItOne() {
    let figure = Example.points([
      Claim(Quantity("348家", 348), in: "2022", from: "a"),
      Claim(Quantity("348家", 348), in: "2023", from: "b"),
    ])
    #expect(figure.map { $0.rivalries.map(\.ground) } == [[.figure], [.figure]])
    let growth = Example.points([
      Claim(
        Quantity("1340亿元", 134_000_000_000, unit: .yuan),
        in: "2018",
        from: "a",
        metric: "scale"
      ),
      Claim(
        Quantity("超3800亿元", 380_000_000_000, .over, unit: .yuan),
        in: "2023",
        from: "a",
        metric: "scale"
      ),
      Claim(
        Quantity("1340亿元", 134_000_000_000, unit: .yuan),
        in: "2018",
        from: "b",
        metric: "scale"
      ),
      Claim(
        Quantity("3821亿元", 382_100_000_000, unit: .yuan),
        in: "2022",
        from: "b",
        metric: "scale"
      ),
    ])
    #expect(growth.flatMap { $0.rivalries.map(\.ground) } == [.growth, .growth])
  }

  @Test func nearMissesDifferInOneRespect() throws {
    let model = Example.model([
      Claim(Quantity("348家", 348), in: "2022", from: "a", place: "guangdong"),
      Claim(Quantity("350家", 350), in: "2023", from: "a", place: "guangdong"),
      Claim(Quantity("360家", 360), in: "2021", from: "a", place: "guangdong"),
      Claim(Quantity("400家", 400), in: "2022", from: "a", place: "guangdong", basis: .target),
      Claim(Quantity("100家", 100), in: "2022", from: "a", place: "shenzhen"),
      Claim(Quantity("900家", 900), in: "2022", from: "a", place: "china"),
      Claim(Quantity("200家", 200), in: "2022", from: "a", place: "hangzhou"),
      Claim(Quantity("10亿元", 1_000_000_000, unit: .yuan), in: "2022", from: "a", metric: "scale"),
    ])
    let point = try #require(
      model.dataPoints.first {
        $0.key.address == "guangdong/firms@2022" && $0.key.basis == .reported
      }
    )
    #expect(
      model.nearMisses(of: point).map { "\($0.difference) \($0.point.key.address)" } == [
        "basis guangdong/firms@2022", "period guangdong/firms@2023", "period guangdong/firms@2021",
        "part shenzhen/firms@2022", "whole china/firms@2022",
      ]
    )
  }

  @Test func whatMayBeTheSameMeasureIsANearMiss() throws {
    let yuan = Quantity("10亿元", 1_000_000_000, unit: .yuan)
    let model = Example.model([
      Claim(yuan, in: "2022", from: "a", metric: "scale"),
      Claim(yuan, in: "2022", from: "a", metric: "output"),
      Claim(yuan, in: "2022", from: "a", metric: "revenue"),
    ])
    let point = try #require(model.dataPoints(of: "scale").first)
    #expect(model.nearMisses(of: point).map(\.difference) == [.alongside])
  }
}
