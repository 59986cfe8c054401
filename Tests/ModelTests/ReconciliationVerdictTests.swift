import Foundation
import Model
import Quantities
import Testing

@Suite struct ReconciliationVerdictTests {
  private let firms = Quantity("348家", 348)

  @Test func oneSourceIsSingleHoweverOftenItSaysIt() {
    let points = points([
      Claim(firms, in: "2022", from: "a"), Claim(firms, in: "2022", from: "a", sentence: 1),
    ])
    #expect(points.map(\.verdict) == [.single])
    #expect(points[0].claims.count == 2)
  }

  @Test func figuresOfDifferentUnitsAreDifferentFigures() {
    let money = Quantity("348亿元", 34_800_000_000, unit: .yuan)
    let points = points([Claim(firms, in: "2022", from: "a"), Claim(money, in: "2022", from: "b")])
    #expect(points.map(\.verdict) == [.single, .single])
  }

  @Test func publishersOfTheirOwnCorroborate() {
    let claims = ["a", "b", "c"].map { Claim(firms, in: "2022", from: $0) }
    #expect(points(claims).map(\.verdict) == [.corroborated(3)])
  }

  @Test func articlesThatCreditOneOriginAreOneVoice() {
    let points = points([
      Claim(firms, in: "2022", from: "a", origin: Origin(name: "启信宝《图鉴》", title: "图鉴")),
      Claim(firms, in: "2022", from: "b", origin: Origin(name: "《图鉴》", title: "图鉴")),
    ])
    #expect(points.map(\.verdict) == [.sameOrigin(2)])
  }

  @Test func articlesOfOnePublisherAreOneVoice() {
    let claims = ["c", "d"].map { Claim(firms, in: "2022", from: $0) }
    #expect(points(claims).map(\.verdict) == [.sameOrigin(2)])
  }

  @Test func voicesAreCountedNotSources() {
    let points = points([
      Claim(firms, in: "2022", from: "a"), Claim(firms, in: "2022", from: "c"),
      Claim(firms, in: "2022", from: "d"),
    ])
    #expect(points.map(\.verdict) == [.corroborated(2)])
  }

  @Test func figuresThatCannotBothHoldAreInDispute() {
    let points = points([
      Claim(firms, in: "2022", from: "a"), Claim(Quantity("350家", 350), in: "2022", from: "b"),
    ])
    #expect(points.map(\.verdict) == [.disputed(.value)])
    #expect(points[0].claims.map(\.quantity.value) == [348, 350])
  }

  @Test func aSourceCanContradictItself() {
    let points = points([
      Claim(firms, in: "2022", from: "a"),
      Claim(Quantity("350家", 350), in: "2022", from: "a", sentence: 1),
    ])
    #expect(points.map(\.verdict) == [.disputed(.value)])
  }

  @Test func oneSourceMaySpeakOfSeveralThingsInWordsThatNoCatalogDefines() {
    let points = points([
      Claim(Quantity("32%", 32, unit: .percent), in: "2022", from: "a", metric: "open-5f6b1d52"),
      Claim(
        Quantity("18%", 18, unit: .percent),
        in: "2022",
        from: "a",
        metric: "open-5f6b1d52",
        sentence: 1
      ),
    ])
    #expect(points.map(\.verdict) == [.several])
    #expect(points[0].shownClaims.map(\.quantity.wording) == ["32%", "18%"])
    #expect(!points[0].isDrawable)
  }

  @Test func twoSourcesThatUseTheSameWordsDiffer() {
    let points = points([
      Claim(Quantity("32%", 32, unit: .percent), in: "2022", from: "a", metric: "open-5f6b1d52"),
      Claim(Quantity("18%", 18, unit: .percent), in: "2022", from: "b", metric: "open-5f6b1d52"),
    ])
    #expect(points.map(\.verdict) == [.disputed(.value)])
  }

  @Test func aHedgedFigureAgreesWithWhatItAllows() {
    let points = points([
      Claim(Quantity("超3800亿元", 380_000_000_000, .over, unit: .yuan), in: "2022", from: "a"),
      Claim(Quantity("3821亿元", 382_100_000_000, unit: .yuan), in: "2022", from: "b"),
    ])
    #expect(points.map(\.verdict) == [.corroborated(2)])
    #expect(points[0].shown.quantity.wording == "3821亿元")
  }

  @Test func theSameVoiceReplacesItsOlderFigure() {
    let points = points([
      Claim(firms, in: "2022", from: "c"), Claim(Quantity("352家", 352), in: "2022", from: "d"),
    ])
    #expect(points.map(\.verdict) == [.superseded])
    #expect(points[0].shown.quantity.value == 352)
    #expect(points[0].claims.count == 2)
  }

  @Test func whatIsSupersededIsSoAcrossPublishersOfOneOrigin() {
    let origin = Origin(name: "经信委")
    let points = points([
      Claim(firms, in: "2022", from: "a", origin: origin),
      Claim(Quantity("352家", 352), in: "2022", from: "b", origin: origin),
    ])
    #expect(points.map(\.verdict) == [.superseded])
  }

  @Test func withoutDatesNobodyIsNewer() {
    let origin = Origin(name: "经信委")
    let points = points([
      Claim(firms, in: "2022", from: "u", origin: origin),
      Claim(Quantity("352家", 352), in: "2022", from: "a", origin: origin),
    ])
    #expect(points.map(\.verdict) == [.disputed(.value)])
  }

  @Test func anotherVoiceStillDisputesTheNewerFigure() {
    let points = points([
      Claim(firms, in: "2022", from: "c"), Claim(Quantity("352家", 352), in: "2022", from: "d"),
      Claim(Quantity("360家", 360), in: "2022", from: "a"),
    ])
    #expect(points.map(\.verdict) == [.disputed(.value)])
  }

  @Test func targetsGrantsPlacesAndMetricsStayApart() {
    let points = points([
      Claim(firms, in: "2022", from: "a"), Claim(firms, in: "2022", from: "a", basis: .target),
      Claim(firms, in: "2022", from: "a", basis: .grant),
      Claim(firms, in: "2022", from: "a", place: "beijing"),
      Claim(firms, in: "2022", from: "a", metric: "revenue"),
    ])
    #expect(points.map(\.verdict) == Array(repeating: .single, count: 5))
    #expect(points.map(\.key) == points.map(\.key).sorted())
  }

  @Test func theOrderOfTheClaimsDoesNotMatter() {
    let claims = [
      Claim(firms, in: "2022", from: "a"), Claim(firms, in: "2023", from: "b"),
      Claim(Quantity("350家", 350), in: "2022", from: "c"),
      Claim(firms, in: nil, from: "d"), Claim(Quantity("1000家", 1000), in: "2018", from: "d"),
    ]
    let expected = points(claims)
    for start in claims.indices {
      let turned = Array(claims[start...] + claims[..<start])
      #expect(points(turned) == expected)
      #expect(points(turned.reversed()) == expected)
    }
  }

  private func points(_ claims: [Claim]) -> [DataPoint] { ReconciliationExample.points(claims) }
}
