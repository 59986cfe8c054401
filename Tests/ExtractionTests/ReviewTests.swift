import Corpus
import Diagnostics
import Extraction
import Model
import Quantities
import Settings
import Testing

/// What people decided about the claims of a source.
struct ReviewTests {
  private let text = "目前，上海产业人才更是达到了23万。上海企业数量达到350家，去年达到350家。"

  private func extraction(_ yaml: String) throws -> SourceExtract {
    var problems: [Diagnostic] = []
    var source = Sample.source(text)
    source.sidecarNode = SettingsNode.parse(yaml, file: "seeds/sample.yml", reporting: &problems)
    return Sample.extractor.extract(source)
  }

  @Test func aCorrectionChangesWhatItStatesAndShowsItsReason() throws {
    let extraction = try extraction(
      """
      reviews:
        - quote: 产业人才更是达到了23万
          expect: { subject: 上海, value: 230000 }
          decision: correct
          metric: ai-talent
          reason: 本文只谈人工智能
      """
    )
    let claim = try #require(extraction.claims.first)
    #expect(claim.metric.id == "ai-talent")
    #expect(claim.review?.reason == "本文只谈人工智能")
    #expect(extraction.diagnostics == [])
  }

  @Test func aRejectedClaimIsSetAside() throws {
    let extraction = try extraction(
      """
      reviews:
        - quote: 产业人才更是达到了23万
          expect: { subject: 上海, value: 230000 }
          decision: reject
          reason: 口径不明
      """
    )
    #expect(extraction.claims.count == 2)
    #expect(extraction.setAside.map(\.reason) == [.rejected])
    #expect(extraction.setAside.first?.claim?.review?.reason == "口径不明")
  }

  @Test func anAddedClaimPassesTheSameCheck() throws {
    let extraction = try extraction(
      """
      reviews:
        - quote: 去年达到350家
          decision: add
          subject: 徐汇区
          metric: 大模型企业
          value: 350
          period: 2022
          reason: 上文说的是徐汇
      """
    )
    let added = extraction.claims.filter { $0.rule == "review" }
    #expect(added.map(\.place.name) == ["徐汇区"])
    #expect(added.map(\.quote.text) == ["去年达到350家"])
  }

  @Test func aCorrectionToANumberThatTheQuoteDoesNotStateFalls() throws {
    let extraction = try extraction(
      """
      reviews:
        - quote: 产业人才更是达到了23万
          expect: { subject: 上海, value: 230000 }
          decision: correct
          value: 250000
          reason: 另有来源
      """
    )
    #expect(extraction.claims.map(\.quantity.wording) == ["350家", "350家"])
    #expect(extraction.setAside.map(\.reason) == [.unproven])
    #expect(extraction.setAside.first?.claim?.metricWords == "产业人才")
    #expect(extraction.diagnostics.map(\.id) == ["evidence-missing"])
    #expect(extraction.diagnostics.map(\.severity) == [.error])
    #expect(extraction.diagnostics.first?.location.line == 2)
  }

  @Test func everyReviewThatDoesNotFitIsReported() throws {
    let extraction = try extraction(
      """
      reviews:
        - quote: 产业人才达到24万
          expect: { subject: 上海, value: 240000 }
          decision: reject
          reason: 试
        - quote: 达到350家
          expect: { subject: 上海, value: 350 }
          decision: reject
          reason: 试
      """
    )
    #expect(extraction.diagnostics.map(\.id) == ["quote-not-found", "quote-ambiguous"])
    #expect(extraction.diagnostics.map(\.location.line) == [2, 6])
  }

  @Test(
    "A review that does not fit is reported and changes nothing",
    arguments: [
      ("产业人才达到24万", "{ subject: 上海, value: 240000 }", "quote-not-found"),
      ("达到350家", "{ subject: 上海, value: 350 }", "quote-ambiguous"),
      ("产业人才更是达到了23万", "{ subject: 上海, value: 250000 }", "review-stale"),
      ("产业人才更是达到了23万", "{ subject: 北京, value: 230000 }", "review-stale"),
    ]
  )
  func unfit(quote: String, expect: String, id: String) throws {
    let extraction = try extraction(
      """
      reviews:
        - quote: \(quote)
          expect: \(expect)
          decision: reject
          reason: 试
      """
    )
    #expect(extraction.diagnostics.map(\.id) == [id])
    #expect(extraction.diagnostics.first?.location.line == 2)
    #expect(extraction.diagnostics.first?.help != nil)
    #expect(extraction.claims.count == 3)
  }
}
