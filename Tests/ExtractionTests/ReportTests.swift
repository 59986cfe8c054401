import Extraction
import Model
import Quantities
import Testing

/// A government's report looks back on one year and plans the next.
struct ReportTests {
  private func readings(_ text: String) -> [String] {
    Sample.extraction(text, title: "2026年贵州省政府工作报告", date: "2026-01-25").claims.map {
      "\($0.metricWords) | \($0.period?.iso ?? "–") | \($0.basis.rawValue)"
    }
  }

  @Test func headingsTellThePlanFromTheReview() {
    let text = """
      一、2025年工作回顾

      全省规上工业增加值增长4.9%。

      二、2026年重点任务

      新增中学学位1万个，新建充电桩5000个。
      """
    #expect(
      readings(text) == [
        "规上工业增加值增速 | 2025 | reported", "新增中学学位 | 2026 | target", "新建充电桩 | 2026 | target",
      ]
    )
  }

  @Test func tasksThatWereCompletedAreNoPlan() {
    #expect(
      readings("2025年，主要目标任务全面完成。全省规上工业增加值增长4.9%。") == ["规上工业增加值增速 | 2025 | reported"]
    )
  }

  @Test func anOpeningSentenceDoesTheSame() {
    #expect(
      readings("2026年，我们要重点做好以下工作。新增中学学位1万个。") == ["新增中学学位 | 2026 | target"]
    )
  }

  @Test func withoutThemTheMoodDoes() {
    #expect(
      readings("加快推动疏解整治。提质一般制造业企业80家，新增中学学位1万个。支持新建充电桩5000个。").allSatisfy {
        $0.hasSuffix("| 2026 | target")
      }
    )
    #expect(
      readings("产业结构不断优化。新增中学学位1万个，充电桩达到5000个。") == [
        "新增中学学位 | 2025 | reported", "充电桩 | 2025 | reported",
      ]
    )
  }
}
