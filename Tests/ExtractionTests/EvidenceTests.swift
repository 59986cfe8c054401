import Foundation
import Corpus
import Diagnostics
import Extraction
import Model
import Quantities
import Testing

/// No figure without evidence, whoever proposes it.
struct EvidenceTests {
  private let source = Sample.source("目前，上海规模以上AI企业数量已经达到350家。")

  private func claim() throws -> Claim {
    try #require(Sample.extractor.extract(source).claims.first)
  }

  private func problem(with claim: Claim, of source: Source) -> Diagnostic? {
    var check = EvidenceCheck(source)
    return check.diagnostic(for: claim)
  }

  @Test func aClaimOfTheRulesStands() throws {
    let claim = try claim()
    #expect(claim.quote.text == "上海规模以上AI企业数量已经达到350家")
    #expect(problem(with: claim, of: source) == nil)
  }

  @Test func aQuoteThatTheSourceDoesNotSayFalls() throws {
    var claim = try claim()
    claim.quote.text = "上海规模以上AI企业数量已经达到950家"
    let found = problem(with: claim, of: source)
    #expect(found?.id == "evidence-missing")
    #expect(found?.location == SourceLocation(file: "seeds/sample.txt", line: 1, column: 20))
  }

  @Test func otherWordsThanTheSourcesFallEvenWithTheRightNumber() throws {
    var claim = try claim()
    claim.quote.text = "北京规模以上AI企业数量已经达到350家"
    #expect(problem(with: claim, of: source)?.id == "evidence-missing")
  }

  @Test func anotherNumberThanTheQuotesFalls() throws {
    var claim = try claim()
    claim.quantity.value = 360
    #expect(problem(with: claim, of: source)?.id == "evidence-missing")
  }

  @Test func aLostHedgeFalls() throws {
    let hedged = Sample.source("上海产业规模超3800亿元。")
    var claim = try #require(Sample.extractor.extract(hedged).claims.first)
    #expect(problem(with: claim, of: hedged) == nil)
    claim.quantity.hedge = .exact
    #expect(problem(with: claim, of: hedged)?.id == "evidence-missing")
  }

  @Test func aNumberOutsideItsQuoteFalls() throws {
    var claim = try claim()
    claim.numeral = 0..<2
    #expect(problem(with: claim, of: source)?.id == "evidence-missing")
  }
}
