import Extraction
import Model
import Testing

/// What changes are measured against, and heads that say nothing alone.
struct EllipsisTests {
  @Test(
    "A growth keeps what it is measured against, unless that is the year before",
    arguments: [
      ("2024年，江西海洋产业规模达300亿元，较“十三五”末增长117%。", "海洋产业规模较“十三五”末增速"),
      ("2024年，江西事故起数、伤亡人数比2020年分别下降65%、58%。", "伤亡人数较2020年降幅"),
      ("2024年三季度，江西工业园区营业收入较1季度增长16.6%。", "工业园区营业收入较1季度增速"),
      ("江西船舶产值达500亿元，较上年末增加20亿元。", "船舶产值较上年末增加"), ("与2020年相比，江西森林面积增长9%。", "森林面积较2020年增速"),
      ("2024年，江西工业用电量比2023年增长9%。", "工业用电量增速"),
      ("2024年，江西工业用电量比上年增长9%。", "工业用电量增速"), ("2024年，江西居民人均可支配收入实际增长5%。", "居民人均可支配收入实际增速"),
    ]
  )
  func bases(text: String, metric: String) {
    #expect(Sample.metrics(text).last == metric)
  }

  @Test(
    "A bare head takes its noun from what was told before",
    arguments: [
      ("2024年，江西地区生产总值增长6%，总量突破3万亿元。", "地区生产总值总量"), ("江西经营主体稳步壮大。总量达500万户。", "经营主体总量"),
      ("江西进出口总额突破5000亿元、增速居全国第5位。", "进出口总额增速全国排名"), ("江西完成并购重组397起、1767亿元。", "完成并购重组金额"),
      ("江西实际使用外资160亿美元、折合1148亿元人民币。", "实际使用外资"), ("2024年，江西伤亡人数下降5%，群众安全感连续7年保持98%以上。", "群众安全感"),
    ]
  )
  func heads(text: String, metric: String) {
    #expect(Sample.metrics(text).last == metric)
  }

  @Test func aBareHeadAloneIsSetAside() {
    let extraction = Sample.extraction("江西今年再上台阶，总量达500万户。")
    #expect(extraction.claims.isEmpty)
    #expect(extraction.setAside.map(\.reason) == [.noMetric])
  }

  @Test func aGradeIsNoCountOfItsOwn() {
    #expect(
      Sample.figures("江西努力形成3个5000亿元级产业集群和2个3000亿元级产业集群。").map { $0.suffix(2) } == ["3个", "2个"]
    )
  }

  @Test func whatTheyHaveIsNobodys() {
    #expect(Sample.figures("企业负责人介绍，今年他们的订单增长了30%。", title: "南昌的工厂").isEmpty)
  }
}
