import Foundation
import Quantities
import Testing

private func quantity(
  _ wording: String,
  _ value: String,
  _ unit: String?,
  _ hedge: Hedge,
  upper: String? = nil
) throws -> Quantity {
  Quantity(
    value: try #require(Decimal(string: value)),
    upper: upper.flatMap { Decimal(string: $0) },
    unit: unit.map { Unit($0) },
    hedge: hedge,
    wording: wording
  )
}

@Test(
  "A reader's wording keeps up to four digits and the source's hedge word",
  arguments: [
    ("超3800亿元", "380000000000", "元", Hedge.over, "超3800亿元"),
    ("3800多亿元", "380000000000", "元", .over, "3800多亿元"),
    ("超过5万张", "50000", "张", .over, "超过5万张"),
    ("150多家", "150", "家", .over, "150多家"),
    ("近1500家", "1500", "家", .nearly, "近1500家"),
    ("1500家左右", "1500", "家", .about, "1500家左右"),
    ("50万人以上", "500000", "人", .atLeast, "50万人以上"),
    ("最高10%", "10", "%", .atMost, "最高10%"),
    ("达23万", "230000", "人", .exact, "23万人"),
    ("67161.82亿元", "6716182000000", "元", .exact, "6.72万亿元"),
    ("39202家", "39202", "家", .exact, "3.92万家"),
    ("4,227家", "4227", "家", .exact, "4227家"),
    ("约1/3", "33.3333", "%", .about, "约1/3"),
    ("半壁江山", "50", "%", .about, "半壁江山"),
    ("数十家", "10", "家", .several, "数十家"),
  ]
)
func worded(wording: String, value: String, unit: String, hedge: Hedge, expected: String) throws {
  #expect(try quantity(wording, value, unit, hedge).worded().description == expected)
}

@Test("A lower bound is rounded down and an upper bound up")
func roundingKeepsTheHedgeTrue() throws {
  #expect(try quantity("超13567家", "13567", "家", .over).worded().description == "超1.35万家")
  #expect(try quantity("近13563家", "13563", "家", .nearly).worded().description == "近1.36万家")
  #expect(try quantity("13567余家", "13567", "家", .over).worded().description == "超1.35万家")
}

@Test("A chart's scale applies to every value, so that labels compare")
func oneScalePerChart() throws {
  let small = try quantity("8036.45亿元", "803645000000", "元", .exact)
  #expect(small.worded(in: .trillion, showsUnit: false).description == "0.804万亿")
  let tiny = try quantity("80364500000元", "80364500000", "元", .exact)
  #expect(tiny.worded(in: .trillion, showsUnit: false).description == "804亿")
  let plain = try quantity("1318家", "1318", "家", .exact)
  #expect(plain.worded(in: .tenThousand, showsUnit: false).description == "1318")
}

@Test("A percent sign stays even where units are left out")
func percentStays() throws {
  #expect(try quantity("16%", "16", "%", .exact).worded(showsUnit: false).description == "16%")
}

@Test("Both ends of a range carry the scale")
func ranges() throws {
  let range = try quantity("2万至3万人", "20000", "人", .exact, upper: "30000")
  #expect(range.worded().description == "2万～3万人")
  let share = try quantity("3%至5%", "3", "%", .exact, upper: "5")
  #expect(share.worded().description == "3%～5%")
  let hedged = try quantity("约2万至3万人", "20000", "人", .about, upper: "30000")
  #expect(hedged.worded().description == "约2万～3万人")
}

@Test("Tables have the source's own digits and the unit it left out")
func verbatim() throws {
  #expect(try quantity("67161.82亿元", "6716182000000", "元", .exact).verbatim == "67161.82亿元")
  #expect(try quantity("23万", "230000", "人", .exact).verbatim == "23万人")
  #expect(try quantity("85％", "85", "%", .exact).verbatim == "85％")
  #expect(try quantity("半壁江山", "50", "%", .about).verbatim == "半壁江山")
  #expect(try quantity("三分之一", "33.33", "%", .about).verbatim == "三分之一")
}

@Test(
  "The scale follows the largest value, below ten thousand there is none",
  arguments: [
    ("9999", DisplayScale.one), ("10000", .tenThousand), ("99999999", .tenThousand),
    ("100000000", .hundredMillion), ("6716182000000", .trillion), ("0", .one),
  ]
)
func displayScale(value: String, expected: DisplayScale) throws {
  #expect(DisplayScale(largest: try #require(Decimal(string: value)), unit: .yuan) == expected)
}

@Test("Percentages and multiples take no 万")
func ratiosAreNotScaled() {
  #expect(DisplayScale(largest: 20_000, unit: .percent) == .one)
}

@Test("Dates are worded as precisely as they are known")
func dates() {
  #expect(Period("2023-11-07")?.worded == "2023年11月7日")
  #expect(Period("2023-07")?.worded == "2023年7月")
  #expect(Period("2018/2023")?.worded == "2018—2023年")
  #expect(Period("2022-01/2022-10")?.worded == "2022年1月—2022年10月")
}
