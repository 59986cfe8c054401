import ChineseText
import Foundation
import Quantities
import Testing

@Suite("Bad input")
struct BadInputTests {
  @Test func aNumeralOfMoreThan38DigitsIsANote() {
    let reading = read(String(repeating: "9", count: 200) + "个，3家")
    #expect(reading.listed == ["3家"])
    #expect(reading.notes.map(\.range) == [0..<200])
  }

  @Test func aScaleThatNeedsMoreThan38DigitsGivesNoQuantity() {
    let reading = read("99999999999999999999999999999999999999亿元")
    #expect(reading.quantities.isEmpty)
    #expect(reading.notes.map(\.range) == [0..<39])
  }

  @Test("Scales without end are no number", arguments: ["1亿亿亿亿亿亿元", "三点五亿亿亿亿亿元", "2万万万万万万万万家"])
  func scales(text: String) {
    let reading = read(text + "，3家")
    #expect(reading.listed == ["3家"])
    #expect(reading.notes.count == 1)
  }

  @Test func aNumeralOfManyDecimalPlacesIsANote() {
    let reading = read("0." + String(repeating: "0", count: 200) + "1元，3家")
    #expect(reading.listed == ["3家"])
    #expect(reading.notes.map(\.range) == [0..<203])
  }

  @Test func aChineseNumeralOfManyDecimalPlacesIsANote() {
    let reading = read("三点" + String(repeating: "一", count: 60) + "亿元，3家")
    #expect(reading.listed == ["3家"])
    #expect(reading.notes.count == 1)
  }

  @Test(
    "a negative number is a note, with the range that it begins",
    arguments: ["净利润为-3.5亿元", "（−1.2%）", "上涨-0.1%至0.3%", "为 -12 家", "气温-15℃"]
  )
  func negative(text: String) {
    let reading = read(text)
    #expect(reading.quantities.isEmpty)
    #expect(reading.notes.map(\.message) == ["a negative number"])
  }

  @Test("a hyphen or a dash is no sign", arguments: ["5%-10%", "——3家", "主题—3家", "5-8个"])
  func dashes(text: String) {
    let reading = read(text)
    #expect(reading.quantities.count == 1 && reading.notes.isEmpty)
  }

  @Test(
    "a number that a line break parts is a note",
    arguments: ["增长27.\n3%，", "达3800\n亿元，"]
  )
  func broken(text: String) {
    #expect(read(text).notes.map(\.message) == ["a number parted by a line break"])
  }

  @Test func timesBeforeTheYearOneAreNone() {
    let reader = TextReader(referenceDate: CalendarDate(year: 1, month: 1, day: 1))
    #expect(reader.read("去年，上月，三年前，五年来，昨天").times.isEmpty)
  }

  @Test func repeatedScalesDoNotOverflow() {
    let text = String(repeating: "九千九百九十九亿九千九百九十九万", count: 40)
    #expect(read(text + "个").quantities.allSatisfy { $0.quantity.value < 100_000_000_000_000_000 })
  }

  @Test(
    "does not stop the reader",
    arguments: [
      "\0\0超3家\0", "（（（【3家", "\u{202E}3家\u{202C}", "3\u{301}家3家", "\u{FEFF}3家", "😀3家🚀",
      "）】》3家", "\u{FFFF}3家",
    ]
  )
  func marks(text: String) {
    #expect(read(text).quantities.contains { $0.summary.hasPrefix("3 家") })
  }

  @Test(
    "ends wherever a pattern may be cut",
    arguments: [
      "3", "3万", "百分之", "1/", "2023", "2023年", "2023-", "2023年7", "前", "第", "翻", "半", "数", "几", "上",
      "约",
      "3至", "三分", "点", "3.", "3,", "十", "千", "Q", "http://", "“十四五", "截至", "个", "最高给予", "90年",
    ]
  )
  func cut(text: String) {
    let reading = read(text)
    let count = text.unicodeScalars.count
    #expect(reading.quantities.allSatisfy { $0.range.upperBound <= count && !$0.range.isEmpty })
    #expect(reading.times.allSatisfy { $0.range.upperBound <= count && !$0.range.isEmpty })
  }

  @Test(
    "keeps ranges in order and apart",
    arguments: [
      "约约约3家约", "几乎是五年前的三倍", "超3家超过4家近5家", "3至5至7个", "1/2/3", "2023年2024年", "上上上百家",
      "最高给予最高给予30%", "百分之百分之三", "翻了翻了一番", "五年来五年前", "第第第2位位", "1-2-3-4", "两三四五六个",
    ]
  )
  func order(text: String) {
    let reading = read(text)
    let ranges = reading.quantities.map(\.range)
    for (left, right) in zip(ranges, ranges.dropFirst()) {
      #expect(left.upperBound <= right.lowerBound)
    }
    let times = reading.times.map(\.range)
    for (left, right) in zip(times, times.dropFirst()) {
      #expect(left.upperBound <= right.lowerBound)
    }
  }
}
