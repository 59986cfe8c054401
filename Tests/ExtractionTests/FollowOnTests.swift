import Extraction
import Foundation
import Model
import Quantities
import Testing

/// What a clause leaves out since another has said it, and names that are parts of others.
struct FollowOnTests {
  @Test func partsHaveTheMeasureOfTheWhole() {
    let text = "3月份，浙江港口完成货物吞吐量8000万吨，增长7%。其中，沿海港口完成6000万吨，增长8%；内河港口完成2000万吨，增长6%。"
    #expect(
      Sample.metrics(text).suffix(4) == [
        "沿海港口货物吞吐量", "沿海港口货物吞吐量增速", "内河港口货物吞吐量", "内河港口货物吞吐量增速",
      ]
    )
  }

  @Test func anotherStandardIsOfTheSame() {
    let text = "2022年，苏州财政收入3.5亿元，自然增幅2%，同口径完成3.7亿元。"
    #expect(Sample.metrics(text) == ["财政收入", "财政收入自然增速", "财政收入（同口径）"])
  }

  @Test func sectorsShareWhatTheyAreOf() {
    let text = "2022年，山东海洋第一产业增加值364亿元，第二产业增加值3085亿元。"
    #expect(Sample.metrics(text) == ["海洋第一产业增加值", "海洋第二产业增加值"])
    let shares = "2022年，山东海洋第一、第二、第三产业增加值占比分别为4.4%、37%和58.6%。"
    #expect(
      Sample.metrics(shares) == ["海洋第一产业增加值占比", "海洋第二产业增加值占比", "海洋第三产业增加值占比"]
    )
  }

  @Test func bedsAreOfWhatHasThem() {
    #expect(Sample.metrics("2022年，山东有养老机构753个，床位10万张。") == ["养老机构", "养老机构床位"])
  }

  @Test("A name does not lose its first character", arguments: ["自营出口额", "内河货运量", "内贸运量"])
  func wholeWords(name: String) {
    #expect(Sample.metrics("2022年，山东\(name)达5亿元。") == [name])
  }

  @Test func departmentsAreNoDepartment() {
    let claims = Sample.extraction("2022年，山东民政部门管理的机构有242个。").claims
    #expect(claims.map(\.place.name) == ["山东"])
  }

  @Test func aCraftIsNoCountryAndAFirmIsNone() {
    #expect(Sample.figures("2022年，山东中国结产量5万件。") == ["山东 | 中国结产量 | 2022 | 50000件"])
    let firm = Sample.extraction("2022年，中国石化加氢站达到100座。").claims
    #expect(firm.map(\.place.name) == ["中国石化"])
    let market = Sample.extraction("2022年，中国移动游戏市场收入1000亿元。").claims
    #expect(market.map(\.place.name) == ["中国"])
  }

  @Test func aSiteNeedsNoPlaceBeforeIt() {
    let claims = Sample.extraction("2022年，云台山景区接待游客14万人次。").claims
    #expect(claims.map(\.place.name) == ["云台山景区"])
  }

  @Test func whatIsReachedIsStillTheGoal() {
    let claims = Sample.extraction("2022年，山东新开工改造小区2.7万个，超过改造小区2.5万个的年度目标。").claims
    #expect(claims.map(\.basis) == [.reported, .target])
  }

  @Test func anInvestmentIsOfTheWorksAlone() {
    let text = "山东的总投资达25亿元的治河工程总工期36个月。"
    #expect(Sample.metrics(text).first == "治河工程总投资")
    #expect(Sample.metrics("2022年，山东建设年均发电量6亿千瓦时的光伏电站。") == ["光伏电站年均发电量"])
  }

  @Test func aSumIsOfThoseThatAreCounted() {
    let text = "2022年，山东25个红色景点共接待游客90万人次。"
    #expect(Sample.extraction(text).claims.map(\.quantity.value) == [900_000])
  }

  @Test func yearEndsHoldForTheNextSentence() {
    let text = "截至2022年底，山东有养老机构2万个。各类床位672万张。"
    #expect(Sample.extraction(text).claims.map(\.period?.iso) == ["2022-12-31", "2022-12-31"])
  }

  @Test func productsAreThoseToldBefore() {
    let text = "2020年，山东机器人产量20万套。2021年，山东产量17万套。"
    #expect(Sample.metrics(text) == ["机器人产量", "机器人产量"])
  }

  @Test func thresholdsSayWhichAreCounted() {
    let text = "2022年，山东有电商240家，其中销售额50万元以上的电商达28家。"
    #expect(Sample.metrics(text) == ["电商", "销售额50万元以上的电商"])
  }

  @Test func ofWhomNothingTellsIsNoOnes() {
    #expect(Sample.figures("2022年，山东机器人收入最大的鲁星公司营收达24亿元。").allSatisfy { !$0.contains("最大的") })
  }
}
