import ChineseText
import Foundation
import Quantities
import Testing

@Suite("Numerals")
struct NumeralTests {
  @Test(
    "are multiplied out exactly",
    arguments: [
      ("1,100万人", "11000000 人 exact"), ("67161.82亿元", "6716182000000 元 exact"),
      ("１２个", "12 个 exact"), ("3万4000人", "34000 人 exact"), ("25万6千元", "256000 元 exact"),
      ("1亿2000万人次", "120000000 人次 exact"), ("4.36万亿元", "4360000000000 元 exact"),
      ("产值1 340亿元", "134000000000 元 exact"), ("人口 12 487.45 万人", "124874500 人 exact"),
      ("共 1\u{2009}200 家", "1200 家 exact"),
      ("阅读量10w+", "100000 - over"), ("10万+用户", "100000 - over"),
      ("3个亿", "300000000 - exact"), ("5 亿元", "500000000 元 exact"), ("3千万元", "30000000 元 exact"),
    ]
  )
  func arabic(text: String, summary: String) {
    #expect(read(text).quantities.map(\.summary) == [summary])
  }

  @Test(
    "are read in Chinese characters",
    arguments: [
      ("三百五十万亿元", "350000000000000 元 exact"), ("二十个", "20 个 exact"),
      ("两千家", "2000 家 exact"), ("廿个", "20 个 exact"), ("十五人", "15 人 exact"),
      ("一百零五人", "105 人 exact"), ("三万零五十人", "30050 人 exact"), ("两万三千人", "23000 人 exact"),
      ("三点五亿元", "350000000 元 exact"), ("一亿二千万人", "120000000 人 exact"),
      ("伍拾万元", "500000 元 exact"), ("三十五萬個", "350000 个 exact"),
    ]
  )
  func chinese(text: String, summary: String) {
    #expect(read(text).quantities.map(\.summary) == [summary])
  }

  @Test(
    "may be a scale alone where a hedge shows it",
    arguments: [
      ("近千个", "1000 个 nearly"), ("数千人", "1000 人 several"), ("几十家", "10 家 several"),
      ("十余万人", "100000 人 over"), ("上百个", "100 个 over"), ("过万家", "10000 家 over"),
      ("破百亿元", "10000000000 元 over"), ("超千万终端", "10000000 - over"), ("十几亿", "1000000000 - over"),
      ("十来家", "10 家 about"),
    ]
  )
  func scales(text: String, summary: String) {
    #expect(read(text).quantities.map(\.summary) == [summary])
  }

  @Test(
    "are delimited without unit and outer hedge",
    arguments: [
      ("超3800多亿元", "3800多亿"), ("约22.89%的企业", "22.89%"), ("占三分之一", "三分之一"), ("近七成", "七成"),
      ("数百家", "数百"), ("上亿人", "上亿"), ("翻了一番", "一番"), ("第13位", "13"), ("500余场", "500余"),
      ("3至5个", "3至5"), ("500+家", "500+"),
    ]
  )
  func extent(text: String, numeral: String) throws {
    let mention = try #require(read(text).quantities.first)
    let scalars = Array(text.unicodeScalars)[mention.numeral]
    #expect(String(String.UnicodeScalarView(scalars)) == numeral)
  }

  @Test(
    "are no thousands where they stand in a table or behind what is numbered",
    arguments: [("12 340 亿元", "34000000000 元"), ("表1 340家", "340 家"), ("5 3400家", "3400 家")]
  )
  func columns(text: String, summary: String) {
    #expect(read(text).quantities.map(\.summary).contains(summary + " exact"))
  }

  @Test func sharesTheUnitOfAListAndItsScale() {
    let summaries = read("约20、10、10万核").quantities.map(\.summary)
    #expect(summaries == ["200000 核 about", "100000 核 about", "100000 核 about"])
  }

  @Test func leavesAScaleToItsOwnItem() {
    #expect(
      read("政务云(20万核),医疗云(10核)").quantities.map(\.summary) == ["200000 核 exact", "10 核 exact"]
    )
  }

  @Test(
    "are joined to ranges",
    arguments: [
      ("20~100个", "20..100 个 exact"), ("5.6到5.78元", "5.6..5.78 元 exact"),
      ("一千到一千五百人", "1000..1500 人 exact"), ("2万—3万元", "20000..30000 元 exact"),
      ("2-3万元", "20000..30000 元 exact"), ("30%至50%", "30..50 % exact"),
      ("70亿元-90亿元", "7000000000..9000000000 元 exact"), ("两三天", "2..3 天 exact"),
      ("约10到15家", "10..15 家 about"), ("百分之十到百分之二十", "10..20 % exact"),
    ]
  )
  func ranges(text: String, summary: String) {
    #expect(read(text).quantities.map(\.summary) == [summary])
  }

  @Test func keepsTheEndsOfAChangeApart() {
    #expect(read("占比从10%到15%").listed == ["10%", "15%"])
  }

  @Test func keepsThirtyEightDigits() throws {
    let digits = "12345678901234567890123456789012345678"
    let mention = try #require(read(digits + "个").quantities.first)
    #expect(mention.quantity.value == Decimal(string: digits))
  }
}
