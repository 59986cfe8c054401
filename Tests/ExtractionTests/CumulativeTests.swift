import Extraction
import Testing

/// What adds up, what flows, and what only grades or counts something else.
struct CumulativeTests {
  @Test(
    "What has added up is said to have",
    arguments: [
      ("成都累计发放创业贷款56亿元。", "累计发放创业贷款"), ("成都累计培育瞪羚企业3200家。", "累计培育瞪羚企业"),
      ("成都累计建成充电桩9万个。", "累计建成充电桩"), ("成都累计拥有瞪羚企业3200家。", "瞪羚企业"),
    ]
  )
  func addedUp(text: String, metric: String) {
    #expect(Sample.metrics(text) == [metric])
  }

  @Test(
    "So many in each day is another thing than so many",
    arguments: [
      ("成都平均每天诞生5家高新技术企业。", "平均每天诞生高新技术企业"), ("成都每年评选2万名技术人才。", "每年评选技术人才"),
      ("成都日均新设企业300家。", "日均新设企业"), ("成都每万人拥有5G基站40个。", "每万人5G基站"),
    ]
  )
  func rates(text: String, metric: String) {
    #expect(Sample.metrics(text) == [metric])
  }

  @Test func whatEachGetsAtMostIsOfWhatIsGiven() {
    #expect(
      Sample.metrics("成都对企业给予最高18%的补贴，单个企业每年不超过121万元。") == ["补贴", "每年单个企业补贴"]
    )
  }

  @Test("What flows is of the year, not of the day of the text")
  func flows() {
    #expect(
      Sample.figures("成都新成立企业3万家，年服务量超过200万件次，企业总数达到40万家。", date: "2025-06-30") == [
        "成都 | 新成立企业 | 2025 | 30000家", "成都 | 年服务量 | 2025 | over 2000000件次",
        "成都 | 企业总数 | 2025-06-30 | 400000家",
      ]
    )
  }

  @Test("A change of another time has that time")
  func ownTime() {
    #expect(
      Sample.figures("成都2025年前三季度工业增加值增长7.2%，2024年全年增长6.1%。") == [
        "成都 | 工业增加值增速 | 2025-01/2025-09 | 7.2%", "成都 | 工业增加值增速 | 2024 | 6.1%",
      ]
    )
  }

  @Test("A size is the class of a thing")
  func sizes() {
    #expect(
      Sample.figures("2024年，青岛建成30万吨级泊位2个。") == ["青岛 | 建成30万吨级泊位 | 2024 | 2个"]
    )
  }

  @Test("A condition is no figure, what is given for it is")
  func conditions() {
    #expect(
      Sample.figures("成都对年营业收入达到5亿元以上的企业，给予最高200万元奖励。", date: "2025") == [
        "成都 | 奖励 | 2025 | at_most 2000000元"
      ]
    )
    #expect(Sample.metrics("成都有200家年营业收入5亿元以上的企业。").count == 1)
  }

  @Test("Each of several conditions is one, and each of several gifts a gift")
  func listsOfConditions() {
    #expect(
      Sample.metrics("成都对年营业收入首次突破10亿元、50亿元的企业，分别给予50万元、100万元奖励。") == ["奖励", "奖励"]
    )
  }

  @Test("How many of it there are is no figure of what is measured")
  func attributes() {
    #expect(Sample.figures("成都两项补贴12.4亿元。", date: "2025") == ["成都 | 补贴 | 2025 | 1240000000元"])
    #expect(
      Sample.figures("成都的7个项目总投资80亿元。", date: "2025") == [
        "成都 | 项目 | 2025 | 7个", "成都 | 项目总投资 | 2025 | 8000000000元",
      ]
    )
  }

  @Test("Lists of one length go together without 分别")
  func lists() {
    #expect(
      Sample.figures("成都小巨人、单项冠军企业达286家、35家。", date: "2025") == [
        "成都 | 小巨人企业 | 2025 | 286家", "成都 | 单项冠军企业 | 2025 | 35家",
      ]
    )
  }

  @Test("What holds a rank has the number behind it")
  func ranked() {
    #expect(
      Sample.figures("2024年，上海港集装箱吞吐量连续15年居世界第一，达到5150万标箱。") == [
        "上海 | 上海港集装箱吞吐量 | 2024 | 51500000标箱"
      ]
    )
  }
}
