import ChineseText
import Foundation
import Quantities
import Testing

/// Inputs by which `make fuzz` found a broken promise or a new path through the reader, cut down.
@Suite("Fuzzed input")
struct FuzzedInputTests {
  static let inputs = [
    "7月9日至8日", "4月6日至2日", "9月31日至30日", "2月29日至3月", "12-1月", "年底至年初",
    "1/0", "0/9", "零分之一", "〇成", "翻零番", "翻十番", "翻十一番", "半半年", "百分之百分之", "万分之亿",
    "十九八七", "两两三", "三五七个", "亿亿亿", "万亿万亿", "廿廿", "卅万", "拾佰仟", "上上亿", "数几十", "几十几",
    "0年", "00年", "99年99月", "’00年", "0000年", "9999年", "2199年12月31日起", "1500年以前", "00:00:00",
    "3元9角9分9", "3元角", "3元十角", "3辆（列、架", "3辆（）次", "3辆（列）", "个（个、个、个、个、个）次",
    "“五个", "“五个”", "“两个两个”", "一届一次", "届十", "最后一", "后一公里", "1.\n3%", "27.\n3%", ".\n3",
    "近近近3年", "约占约占三分之一", "不到不到", "超过超过", "3家以上以上", "级级", "第第", "第\u{0}3", "Q", "QQ1", "Q5",
    "截至截至", "至今年", "从年底到", "前12个月前12个月", "前13个月", "上个月32日", "本周日天", "下周八", "今年年年底",
    "，，、、1、2、3", "1、2、3万", "一、二、三季度", "3~", "~3", "3——4", "-3--4", "1e9", "1,2,3", "1,000,00",
    "3.4.5.6",
    "\u{200B}3\u{200B}家", "3\u{FE0F}\u{20E3}家", "３，０００家", "¥", "¥¥3", "US$", "人民币人民币3",
  ]

  @Test("keeps every promise", arguments: inputs, [summer2023, nil])
  func promises(text: String, date: CalendarDate?) {
    let reading = TextReader(referenceDate: date).read(text)
    let count = text.unicodeScalars.count
    expectOrder(reading.quantities.map(\.range), within: count)
    expectOrder(reading.times.map(\.range), within: count)
    for mention in reading.quantities {
      #expect(mention.range.clamped(to: mention.numeral) == mention.numeral)
      #expect(mention.quantity.value.isFinite && mention.quantity.value >= 0)
      #expect(mention.quantity.upper.map { $0 > mention.quantity.value } ?? true)
    }
    for period in reading.times.compactMap(\.period) {
      #expect(period.from.firstDay <= period.until.lastDay)
    }
  }

  private func expectOrder(_ ranges: [Range<Int>], within count: Int) {
    var end = 0
    for range in ranges {
      #expect(!range.isEmpty && range.lowerBound >= end && range.upperBound <= count)
      end = range.upperBound
    }
  }
}
