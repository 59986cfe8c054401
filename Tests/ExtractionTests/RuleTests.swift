import Extraction
import Model
import Testing

/// Numbers of rules: conditions, points and bounds are no figures of a place.
struct RuleTests {
  @Test(
    "What rules ask for and count is no figure",
    arguments: [
      "1. 在宁波市办理居住证，每满1年计5分，最高不超过20分。", "（2）硕士研究生（60分）。", "（1）5万—10万元（含5万元，不含10万元）；",
      "在宁波带动就业5人及以上的，优先办理。", "凡在宁波注册满2个季度、员工超过20人的企业均可申请。", "在宁波申请的企业注册资本不得低于100万元。",
      "宁波的申请人年薪应当在30万元以上。", "同时满足2项条件的，宁波可以累计计算。",
    ]
  )
  func rules(text: String) {
    #expect(Sample.figures(text, title: "宁波市积分管理办法").isEmpty)
  }

  @Test func scoresAndGiftsRemain() {
    #expect(Sample.metrics("宁波游客满意度得分为92分。") == ["游客满意度得分"])
    #expect(
      Sample.figures("宁波对带动就业的企业，给予不得超过50万元的补贴。").map { $0.contains("500000元") } == [true]
    )
  }

  @Test func itemsUnderConditionsAreConditions() {
    let text = """
      一、申请企业应同时符合以下条件：
      （一）在宁波市注册；
      （二）上年度营业收入达到2000万元；
      二、支持方式
      宁波2022年支持企业300家。
      """
    #expect(Sample.figures(text) == ["宁波 | 企业 | 2022 | 300家"])
  }

  @Test func aFundIsNoGift() {
    func basis(_ text: String) -> [Claim.Basis] { Sample.extraction(text).claims.map(\.basis) }
    #expect(basis("2022年，宁波设立了100亿元产业基金。") == [.reported])
    #expect(basis("宁波将设立100亿元产业引导基金。") == [.target])
    #expect(basis("宁波对企业给予最高50万元补贴。") == [.grant])
  }
}
