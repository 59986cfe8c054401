import Foundation
import Model
import Quantities
import Testing

/// Which claim is shown where there is room for one; each test has a reason to choose otherwise.
@Suite struct ReconciliationChoiceTests {
  private let exact = Quantity("3821亿元", 382_100_000_000, unit: .yuan)
  private let hedged = Quantity("超3800亿元", 380_000_000_000, .over, unit: .yuan)

  @Test func aPersonsDecisionComesFirst() {
    #expect(
      shown([
        Claim(hedged, in: "2022", from: "a", inferred: [.unit], review: .correct),
        Claim(exact, in: "2022", from: "b"),
      ]) == "超3800亿元"
    )
  }

  @Test func thenWhatIsWrittenRatherThanInferred() {
    #expect(
      shown([
        Claim(exact, in: "2022", from: "b", inferred: [.unit]),
        Claim(hedged, in: "2022", from: "a"),
      ]) == "超3800亿元"
    )
  }

  @Test func thenTheExactRatherThanTheHedged() {
    #expect(
      shown([Claim(exact, in: "2022", from: "a"), Claim(hedged, in: "2022", from: "b")])
        == "3821亿元"
    )
  }

  @Test func thenTheFinerRatherThanTheCoarser() {
    let coarse = Quantity("0.38万亿元", 380_000_000_000, unit: .yuan)
    #expect(
      shown([Claim(exact, in: "2022", from: "a"), Claim(coarse, in: "2022", from: "b")])
        == "3821亿元"
    )
  }

  @Test func thenTheTighterOfTwoBounds() {
    let looser = Quantity("超3500亿元", 350_000_000_000, .over, unit: .yuan)
    #expect(
      shown([Claim(hedged, in: "2022", from: "a"), Claim(looser, in: "2022", from: "b")])
        == "超3800亿元"
    )
  }

  @Test func thenTheNewerSource() {
    let other = Quantity("达3821亿元", 382_100_000_000, unit: .yuan)
    #expect(
      shown([Claim(exact, in: "2022", from: "a"), Claim(other, in: "2022", from: "b")])
        == "达3821亿元"
    )
  }

  @Test func amongEqualsTheFirstInOrderOfSources() {
    let other = Quantity("达3821亿元", 382_100_000_000, unit: .yuan)
    #expect(
      shown([Claim(other, in: "2022", from: "u"), Claim(exact, in: "2022", from: "a")])
        == "3821亿元"
    )
  }

  private func shown(_ claims: [Claim]) -> String? {
    let points = ReconciliationExample.points(claims)
    #expect(points == ReconciliationExample.points(claims.reversed()))
    return points.count == 1 ? points[0].shown.quantity.wording : nil
  }
}
