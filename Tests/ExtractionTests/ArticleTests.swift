import Extraction
import Model
import Quantities
import Testing

/// Turns of press articles that no list of patterns begins with.
struct ArticleTests {
  @Test func ofAdjoiningPlacesInATitleTheInnerIsTheTopic() {
    let figures = Sample.figures("到去年底，全市无人机企业120家。", title: "江苏昆山无人机产业起飞")
    #expect(figures == ["昆山 | 无人机企业 | 2022-12-31 | 120家"])
  }

  @Test("What climbs to a number is not named by its climbing", arguments: ["攀升至", "上升到", "壮大到"])
  func climbing(verb: String) {
    let figures = Sample.figures("2022年，全国范围内的机器人产业园区数量已\(verb)69家。")
    #expect(figures == ["中国 | 机器人产业园区数量 | 2022 | 69家"])
  }

  @Test func theFirstOfItsKindIsOfNoPlace() {
    let figures = Sample.figures("东莞的国内首条全自动产线年产芯片30万片。")
    #expect(figures.allSatisfy { !$0.hasPrefix("中国") })
    #expect(figures.count == 1)
  }

  @Test func aFormIsNoCount() {
    #expect(Sample.figures("苏州形成三段式运输体系，有企业30家。") == ["苏州 | 企业 | 2023-07-08 | 30家"])
  }

  @Test func whatIsListedInBracketsIsNamedByItself() {
    let text = "到2022年底，苏州建成“1+5”（大科学装置1个、运行试验区5个）总体布局。"
    #expect(
      Sample.figures(text) == [
        "苏州 | 大科学装置 | 2022-12-31 | 1个", "苏州 | 运行试验区 | 2022-12-31 | 5个",
      ]
    )
  }

  @Test func aBracketAtTheEndOfANameIsClosed() {
    #expect(Sample.metrics("2022年苏州算力规模（FP16）达到3500台。") == ["算力规模（FP16）"])
  }

  @Test func whatIsProposedIsAimedAt() {
    let claims = Sample.extraction("苏州提出，“培育100家以上特色企业”。").claims
    #expect(claims.map(\.basis) == [.target])
    let done = Sample.extraction("苏州明确，培育了100家特色企业。").claims
    #expect(done.map(\.basis) == [.reported])
  }

  @Test func whatAPlanSaysBehindItsYearIsForThatYear() {
    let text = "方案提出，到2026年底，苏州建成试验区5个。产业水平显著提升，产值规模突破1300亿元。"
    let claims = Sample.extraction(text).claims
    #expect(claims.map(\.period?.until.year) == [2026, 2026])
    #expect(claims.map(\.basis) == [.target, .target])
  }

  @Test func whoComesBetweenHasTheShare() {
    let text = "2022年，长三角拥有机器人产业载体21家，苏州独占鳌头，占比超半数。"
    #expect(
      Sample.figures(text) == [
        "长三角 | 机器人产业载体 | 2022 | 21家", "苏州 | 机器人产业载体占比 | 2022 | over 50%",
      ]
    )
  }

  @Test func aRateAloneIsOfWhatWasTold() {
    let text = "2022年苏州有高新技术企业2093家，平均每平方公里7家。"
    #expect(
      Sample.figures(text) == [
        "苏州 | 高新技术企业 | 2022 | 2093家", "苏州 | 每平方公里高新技术企业 | 2022 | 7家",
      ]
    )
  }

  @Test func aListGoesOnWithTheSameThings() {
    let text = "截至6月底，苏州签约项目46个、新开工30个。"
    #expect(
      Sample.figures(text) == [
        "苏州 | 签约项目 | 2023-06-30 | 46个", "苏州 | 新开工项目 | 2023-06-30 | 30个",
      ]
    )
  }

  @Test func theIndustrySaysWhichFirmsAreMeant() {
    #expect(Sample.metrics("上半年，苏州智能传感产业集聚企业224家。") == ["智能传感产业企业"])
  }

  @Test func theNextSentenceCountsItsOwn() {
    let text = "2022年，南京有A股上市公司144家。2022年，苏州有55家上市公司。"
    #expect(
      Sample.figures(text) == ["南京 | A股上市公司 | 2022 | 144家", "苏州 | 上市公司 | 2022 | 55家"]
    )
  }
}
