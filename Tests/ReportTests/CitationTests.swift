import Diagnostics
import Foundation
import Model
import Quantities
import Report
import Testing

@Suite("Citations")
struct CitationTests {
  private let report: ReportExample = {
    var report = ReportExample()
    report.add("a", "上海企业183家，人才25万人。规模1340亿元。", publisher: "青年报")
    report.claim("183家", 183, at: "2018")
    report.claim("25万人", 250_000, unit: "人", of: "talent", at: "2018")
    report.claim("1340亿元", 134_000_000_000, unit: "元", of: "scale", at: "2018")
    return report
  }()

  @Test func areNumberedByFirstUseWhateverIsFilledFirst() {
    let page = report.page(
      """
      规模[](fact:shanghai/scale)，企业[](fact:shanghai/firms)。

      ```table
      metric: firms
      ```
      """
    )
    #expect(page.markers == ["1", "2", "2"])
    let first = page.notes.split(separator: "</li>").first ?? ""
    #expect(first.contains("<li id=\"n1\" popover><blockquote>规模1340亿元。</blockquote>"))
  }

  @Test func haveOneNumberForASentence() {
    let page = report.page("[](fact:shanghai/firms)[](fact:shanghai/talent)")
    #expect(page.markers == ["1", "1"])
    #expect(page.notes.matches(of: #/<li id=/#).count == 1)
  }

  @Test func areAtMostThreeForAFigure() {
    var report = report
    for name in ["b", "c", "d"] {
      report.add(name, "上海企业有183家。", publisher: "报" + name)
      report.claim("183家", 183, at: "2018")
    }
    #expect(report.page("[](fact:shanghai/firms)").markers == ["1", "2", "3"])
  }

  @Test func leadToTheSentence() {
    let page = report.page("[](fact:shanghai/scale)")
    let anchor = QuoteAnchors(sentences: report.input.model.claims.map(\.sentence))
      .address(of: report.input.model.claims[2].sentence)
    #expect(anchor.hasPrefix("sources/a.html#q-"))
    #expect(page.notes.matches(of: #/href="([^"]*)"/#).map { String($0.1) } == [anchor])
    #expect(page.notes.contains("<p>青年报，2024年6月。"))
  }

  @Test func nameTheOriginThatTheSentenceCredits() {
    var report = ReportExample()
    report.add("a", "经信委称上海企业有183家。", publisher: "青年报")
    report.claim("183家", 183, at: "2018", from: "经信委")
    #expect(report.page("[](fact:shanghai/firms)").notes.contains("<p>经信委，转引自青年报，2024年6月。"))
  }

  @Test func openTheNoteThatStandsAtTheEndOfThePage() {
    let page = report.page("[](fact:shanghai/scale)")
    #expect(page.html.contains("<button popovertarget=\"n1\" aria-label=\"来源1：青年报\">1</button>"))
    #expect(page.html.contains("<a href=\"#n1\">1</a>"))
    #expect(page.notes.matches(of: #/规模1340亿元/#).count == 1)
  }

  @Test func escapeTheSentence() {
    var report = ReportExample()
    report.add("a", "上海<b>企业</b>183家 & \"更多\"。", publisher: "<i>报</i>")
    report.claim("183家", 183, at: "2018")
    let page = report.page("[](fact:shanghai/firms)")
    #expect(
      page.notes.contains("上海&lt;b&gt;企业&lt;/b&gt;183家 &amp; &quot;更多&quot;。</blockquote>")
    )
    #expect(!(page.html + page.notes).contains("<i>"))
  }

  @Test func aPageThatCitesNothingHasNoNotes() {
    let page = report.page("没有数字。")
    #expect(page.notes == "")
  }
}
