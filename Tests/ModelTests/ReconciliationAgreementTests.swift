import Foundation
import Model
import Quantities
import Testing

@Suite struct ReconciliationAgreementTests {
  @Test(
    "Two figures agree when each can be a rounding of one thing as written",
    arguments: [
      (Quantity("3821亿", 382_100_000_000), Quantity("超3800亿", 380_000_000_000, .over), true),
      (Quantity("3821亿", 382_100_000_000), Quantity("3800多亿", 380_000_000_000, .over), true),
      (Quantity("3799亿", 379_900_000_000), Quantity("超3800亿", 380_000_000_000, .over), false),
      (Quantity("348家", 348), Quantity("350家", 350), false),
      (Quantity("348家", 348), Quantity("348家", 348), true),
      (Quantity("23万", 230_000), Quantity("25万", 250_000), false),
      (Quantity("23万", 230_000), Quantity("23.4万", 234_000), true),
      (Quantity("23万", 230_000), Quantity("23.6万", 236_000), false),
      (Quantity("近1500家", 1500, .nearly), Quantity("1498家", 1498), true),
      (Quantity("近1500家", 1500, .nearly), Quantity("1399家", 1399), false),
      (Quantity("近1500家", 1500, .nearly), Quantity("1501家", 1501), false),
      (Quantity("约16%", 16, .about), Quantity("15.5%", Decimal(155) / 10), true),
      (Quantity("约16%", 16, .about), Quantity("17.5%", Decimal(175) / 10), false),
      (Quantity("至少20家", 20, .atLeast), Quantity("20家", 20), true),
      (Quantity("至少20家", 20, .atLeast), Quantity("18家", 18), false),
      (Quantity("最高10%", 10, .atMost), Quantity("8%", 8), true),
      (Quantity("最高10%", 10, .atMost), Quantity("12%", 12), false),
      (Quantity("数十家", 10, .several), Quantity("64家", 64), true),
      (Quantity("数十家", 10, .several), Quantity("120家", 120), false),
      (Quantity("超2万家", 20_000, .over), Quantity("21483家", 21483), true),
      (Quantity("超100家", 100, .over), Quantity("超400家", 400, .over), true),
      (Quantity("三分之一", 33), Quantity("三分之一", 33), true),
    ] as [(Quantity, Quantity, Bool)]
  )
  func agreement(one: Quantity, other: Quantity, agrees: Bool) {
    #expect(one.agrees(with: other) == agrees)
    #expect(other.agrees(with: one) == agrees)
  }

  @Test func aRangeAgreesWithWhatLiesInIt() {
    let range = Quantity(
      value: 3,
      upper: 5,
      unit: Quantities.Unit("个"),
      hedge: .exact,
      wording: "3至5个"
    )
    #expect(range.agrees(with: Quantity("4个", 4)))
    #expect(range.agrees(with: Quantity("5个", 5)))
    #expect(!range.agrees(with: Quantity("6个", 6)))
  }

  @Test(
    "Digits carry meaning up to the last that is not zero",
    arguments: [
      ("348家", 348, 3), ("3800亿元", 380_000_000_000, 2), ("67161.82亿元", 6_716_182_000_000, 7),
      ("0.05%", Decimal(5) / 100, 1), ("三分之一", 33, 0),
    ] as [(String, Decimal, Int)]
  )
  func significantDigits(wording: String, value: Decimal, count: Int) {
    #expect(Quantity(wording, value).significantDigits == count)
  }

  @Test(
    "The last written digit has a value",
    arguments: [
      ("3821亿元", 382_100_000_000, 100_000_000), ("22.89%", Decimal(2289) / 100, Decimal(1) / 100),
      ("348家", 348, 1), ("6.38万家", 63_800, 100), ("半壁江山", 50, 0),
    ] as [(String, Decimal, Decimal)]
  )
  func granularity(wording: String, value: Decimal, digit: Decimal) {
    #expect(Quantity(wording, value).granularity == digit)
  }
}
