import Extraction
import Model
import Testing

/// What is, what is aimed at, and what a policy gives.
struct MoodTests {
  private func bases(_ text: String, title: String? = nil, date: String = "2025-03-01")
    -> [Claim.Basis]
  {
    Sample.extraction(text, title: title, date: date).claims.map(\.basis)
  }

  @Test(
    "An auxiliary before the verb aims",
    arguments: [
      "上海将新建充电桩5000个。", "今年上海要新增养老床位4000张。", "上海拟投资30亿元。", "预计今年上海算力规模达到100EFLOPS。",
      "今年，上海技术合同成交额有望突破90亿元。", "上海计划新建公园20座。", "上海力争建成公园20座。",
    ]
  )
  func aims(text: String) {
    #expect(bases(text) == [.target])
  }

  @Test(
    "The same characters in other words do not",
    arguments: [
      "上海企业将良品率推至99.9%。", "上海主要新增企业5000家。", "上海虚拟电厂接入用户300户。", "上海五年行动计划项目达300个。",
      "上海需要人才5000人。", "上海着力稳预期，产值达300亿元。",
    ]
  )
  func parts(text: String) {
    #expect(bases(text) == [.reported])
  }

  @Test func anAimHoldsForWhatFollowsUntilSomethingIsDone() {
    #expect(bases("上海将新建公园20座，绿道50公里；目前已有公园800座。") == [.target, .target, .reported])
    #expect(bases("上海将新建公园20座，已建成5座。") == [.target, .reported])
  }

  @Test func whatGoesOnBesideAPlanIsNone() {
    let text = "吉林力争三年内新建50个平台。与此同时，政务平台建设加快进行，覆盖8400多个部门。"
    #expect(Sample.extraction(text).claims.map(\.basis) == [.target, .reported])
  }

  @Test func whatAPlanIsBeingMadeForIsAimedAt() {
    #expect(
      Sample.extraction("江苏正在制定培育方案，打造10条卓越产业链。").claims.map(\.basis) == [.target]
    )
  }

  @Test func whatAPlanBeginsWithIs() {
    #expect(
      Sample.extraction("上海指数数量将由15个增至23个。").claims.map(\.basis) == [.reported, .target]
    )
  }

  @Test func anEffortAims() {
    #expect(Sample.extraction("贵州努力形成3个产业集群。").claims.map(\.basis) == [.target])
  }

  @Test func whoPlansAimsWhateverThePlanIsOf() {
    #expect(
      Sample.extraction("贵州今年计划全省公路里程突破9500公里，铁路里程突破1900公里。").claims.map(\.basis)
        == [.target, .target]
    )
  }

  @Test func whatIsDoneWithSomethingIsNoAim() {
    #expect(
      Sample.extraction("目前，浙江将112万户企业纳入监测范围。").claims.map(\.basis) == [.reported]
    )
  }

  @Test func aPlanWithinANounIsNoAim() {
    #expect(bases("上海已完成年度计划投资的70%。") == [.reported])
  }

  @Test func moneyThatIsGivenIsAGrantThoughItIsStillToCome() {
    #expect(bases("江苏将投入12亿元扶持企业改造。") == [.grant])
  }
}
