import Charts
import Testing

@Suite("Text is measured and broken without a browser")
struct TextMeasureTests {
  private let measure = TextMeasure(.label, in: .wide)

  @Test(
    "Widths are those of the design language, in em",
    arguments: [("上海", 2.0), ("348", 1.8), ("AI", 1.48), ("ai", 1.16), ("%", 0.96), ("—", 1)]
  )
  func widths(text: String, ems: Double) {
    #expect(abs(measure.width(of: text) - ems * 14) < 0.001)
  }

  @Test func betweenHanAndALetterOrDigitBrowsersLeaveAnEighth() {
    #expect(abs(measure.width(of: "超300家") - (2 + 1.8 + 0.25) * 14) < 0.001)
    #expect(abs(measure.width(of: "上海，AI") - (3 + 1.48) * 14) < 0.001)
  }

  @Test func boldIsWider() {
    #expect(TextMeasure(.value, in: .wide).width(of: "上海") > measure.width(of: "上海"))
  }

  @Test func narrowDrawingsHaveNoTextBelowThirteenAndAHalf() {
    for style in TextStyle.allCases { #expect(style.size(in: .narrow) >= 13.5) }
  }

  @Test(
    "A line breaks between Han characters, not before a stop, in a word or before a unit",
    arguments: [
      ("人工智能产业", 4, ["人工智能", "产业"]),
      ("人工智能，产业", 4, ["人工智", "能，产业"]),
      ("通用的（草案）", 4, ["通用的", "（草案）"]),
      ("上海超3800亿元", 6, ["上海", "超3800亿元"]),
      ("关于GPU的办法", 5, ["关于GPU", "的办法"]),
      ("", 4, [""]),
    ]
  )
  func breaks(text: String, ems: Int, expected: [String]) {
    let lines = measure.lines(of: text, width: Double(ems) * 14 + 4)
    #expect(lines == expected)
  }

  @Test(
    "A title of two lines parts at a stop or a bracket rather than in a word",
    arguments: [
      ("相关企业融资金额，2016年", 10, ["相关企业融资金额，", "2016年"]),
      ("人工智能若干措施（草案）", 11, ["人工智能若干措施", "（草案）"]),
      ("相关企业融资金额，2016—2022年", 10, ["相关企业融资金额，", "2016—2022年"]),
      ("人工智能产业发展", 5, ["人工智能", "产业发展"]),
    ]
  )
  func phrases(text: String, ems: Int, expected: [String]) {
    #expect(measure.balancedLines(of: text, width: Double(ems) * 14 + 4) == expected)
  }

  @Test func aRunThatIsTooLongIsBrokenAnywhere() {
    let lines = measure.lines(of: "ABCDEFGHIJ", width: 50)
    #expect(lines.joined() == "ABCDEFGHIJ")
    #expect(lines.allSatisfy { measure.width(of: $0) <= 50 })
  }
}
