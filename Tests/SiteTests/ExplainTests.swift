import Diagnostics
import Foundation
import Model
import Report
import Site
import Testing

/// Explanations of the figures of a project folder.
struct ExplainTests {
  private func explanation(_ question: String, _ files: [String: String]) async throws -> String {
    let project = try ScratchProject(files)
    let report = await project.builder.read().report
    withExtendedLifetime(project) {}
    guard case .figures(let points) = try ExplanationQuery(report.model).answer(to: question) else {
      return ""
    }
    return Explainer(report).explanations(of: points)
      .flatMap { $0.lines(for: Terminal(columns: 120)) }.joined(separator: "\n")
  }

  @Test func aRejectedClaimIsListedWithThePersonsReason() async throws {
    let text = try await explanation(
      "上海/ai-industry-scale",
      [
        "seeds/a.txt": "上海人工智能产业规模2022年达3821亿元。上海人工智能产业规模2020年达2000亿元。\n",
        "seeds/a.yml": """
        title: 甲
        publisher: 青年报
        date: 2023-07-08
        reviews:
          - quote: 2020年达2000亿元
            expect: { subject: 上海, value: 200000000000 }
            decision: reject
            reason: 与统计公报不符
        """,
      ]
    )
    #expect(text.contains("3821亿元"))
    #expect(
      text.contains(
        "numbers left out\n\n  2000亿  seeds/a.txt:1:40\n    rejected by a person: 与统计公报不符"
      )
    )
  }

  @Test func aReviewIsToldWithItsPlace() async throws {
    let text = try await explanation(
      "上海/ai-industry-scale",
      [
        "seeds/a.yml": """
        title: 甲
        publisher: 青年报
        date: 2023-07-08
        reviews:
          - quote: 达3821亿元
            expect: { subject: 上海, value: 382100000000 }
            decision: accept
            reason: 已核对
        """
      ]
    )
    #expect(text.contains("review    accept: 已核对 (seeds/a.yml:5:5)"))
  }

  @Test func aNumberWithoutSubjectIsListedBesideTheMetricItMayBeOf() async throws {
    let text = try await explanation(
      "上海/ai-industry-scale",
      ["seeds/b.txt": "人工智能产业规模达到900亿元。\n", "seeds/b.yml": "title: 乙\npublisher: 乙报\ndate: 2023\n"]
    )
    #expect(text.contains("900亿元  seeds/b.txt:1:11\n    nothing says whose it is"))
  }

  /// Whatever is explained is what pages show: one reconciliation, not two.
  @Test func everyDataPointOfTheRealProjectIsExplainedAsItIsShown() async throws {
    let reading = await SiteBuilder(project: RealProject.folder.path(percentEncoded: false)).read()
    let model = await RealProject.model
    #expect(reading.report.model.dataPoints == model.dataPoints)
    for explanation in Explainer(reading.report).explanations(of: model.dataPoints) {
      let lines = explanation.lines(for: Terminal())
      #expect(lines.count { $0.hasPrefix("▸ ") } == 1)
      #expect(lines.contains(explanation.address))
    }
  }
}
