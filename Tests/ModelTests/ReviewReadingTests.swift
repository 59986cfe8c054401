import Diagnostics
import struct Foundation.Decimal
import Model
import Quantities
import Settings
import Testing

@Suite struct ReviewReadingTests {
  @Test func aCorrectionNamesTheClaimAndWhatItShouldSay() throws {
    let (entries, diagnostics) = try read(
      """
      title: 打造人工智能“上海高地”
      reviews:
        - quote: 产业人才更是达到了23万
          expect: { subject: 上海, value: 230000 }
          decision: correct
          metric: ai-talent
          unit: 人
          period: 2023-07
          origin: 启信宝《中国人工智能产业图鉴》
          reason: 单位“人”在原文中省略
      """
    )
    #expect(diagnostics == [])
    let entry = try #require(entries.first)
    #expect(entry.quote == "产业人才更是达到了23万")
    #expect(entry.expected == .init(subject: "上海", value: 230_000))
    #expect(entry.changes.metric?.id == "ai-talent")
    #expect(entry.changes.unit == Unit("人"))
    #expect(entry.changes.period == Period("2023-07"))
    #expect(entry.changes.origin?.title == "中国人工智能产业图鉴")
    #expect(entry.changes.subject == nil)
    #expect(entry.review.decision == .correct)
    #expect(entry.review.reason == "单位“人”在原文中省略")
    #expect(entry.review.location.line == 3)
  }

  @Test func anAddedClaimMayNameWhatNoCatalogKnows() throws {
    let (entries, diagnostics) = try read(
      """
      reviews:
        - quote: 模速空间超过5万张GPU
          decision: add
          subject: 某算力平台
          metric: 可调度加速卡
          value: 50000
          unit: 张
          hedge: over
          reason: 规则没有读出主语
      """
    )
    #expect(diagnostics == [])
    let changes = try #require(entries.first?.changes)
    #expect(changes.subject?.isOpen == true)
    #expect(changes.metric == .open(name: "可调度加速卡", unit: Unit("张")))
    #expect(changes.hedge == .over)
  }

  @Test func aSidecarWithoutReviewsIsFine() throws {
    let (entries, diagnostics) = try read("title: 某文")
    #expect(entries.isEmpty)
    #expect(diagnostics == [])
  }

  @Test(
    "what is wrong is reported with its place and a way out",
    arguments: [
      (
        "{ quote: 甲, decision: accept, expect: { subject: 上海, value: 1 } }",
        "2:5: error: ‘reason’ is missing [missing-key]\n  help: add `reason: …`"
      ),
      (
        "{ quote: 甲, decision: accept, reason: 乙 }",
        "2:27: error: it is not said which claim is meant, and what it said (`accept`) "
          + "[review-expect]\n  help: add `expect: { subject: …, value: … }` as the rules read them"
      ),
      (
        "{ quote: 甲, decision: reject, reason: 乙, unit: 人, expect: { subject: 上海, value: 1 } }",
        "2:27: error: a claim that is changed is neither accepted nor rejected [review-changes]\n"
          + "  help: write `decision: correct`, or take the changed parts away"
      ),
      (
        "{ quote: 甲, decision: correct, reason: 乙, expect: { subject: 上海, value: 1 } }",
        "2:27: error: the review corrects nothing [review-changes]\n  help: add what the claim "
          + "should say, such as `metric: …`, or write `decision: accept`"
      ),
      (
        "{ quote: 甲, decision: add, reason: 乙, subject: 上海, metric: ai-talent }",
        "2:5: error: ‘value’ is missing [missing-key]\n  help: add `value: …`"
      ),
      (
        "{ quote: 甲, decision: correct, reason: 乙, period: 去年, expect: { subject: 上海, value: 1 } }",
        "2:55: error: ‘去年’ is no period [invalid-period]\n"
          + "  help: write 2023, 2023-07, 2023-07-08 or a range such as 2016/2022"
      ),
      (
        "{ quote: 甲, decision: correct, reason: 乙, metric: ai-talents, "
          + "expect: { subject: 上海, value: 1 } }",
        "2:55: error: no metric ‘ai-talents’ [unknown-metric]\n  help: write `ai-talent`"
      ),
      (
        "{ quote: 甲, decision: correct, reason: 乙, subject: 鼓楼区, "
          + "expect: { subject: 上海, value: 1 } }",
        "2:56: error: ‘鼓楼区’ is the name of 4 places [ambiguous-place]\n  help: write "
          + "`gulou-fuzhou` or `gulou-kaifeng` or `gulou-nanjing` or `gulou-xuzhou`"
      ),
    ]
  )
  func problems(review: String, expected: String) throws {
    let (entries, diagnostics) = try read("reviews:\n  - " + review)
    #expect(entries.isEmpty)
    #expect(diagnostics.map(\.description) == ["seeds/a.yml:" + expected])
  }

  private func read(_ yaml: String) throws -> (entries: [ReviewEntry], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let node = SettingsNode.parse(yaml, file: "seeds/a.yml", reporting: &diagnostics)
    try #require(diagnostics.isEmpty)
    return ReviewEntry.reading(try #require(node), catalog: .builtIn)
  }
}
