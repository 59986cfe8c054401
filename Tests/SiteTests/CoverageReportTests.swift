import Diagnostics
import Foundation
import Model
import Report
import Site
import Testing

/// What `factbook check` says about how much was read.
struct CoverageReportTests {
  @Test func saysForEachSourceWhatWasReadAndWhatWasNot() async throws {
    let project = try ScratchProject([
      "seeds/b.txt": "企业数量达到350家，38天内交付。\n", "seeds/b.yml": "title: 乙\npublisher: 乙报\ndate: 2023\n",
    ])
    let report = CoverageReport(await project.build().report)
    #expect(
      report.summary(for: Terminal()) == [
        "source       numbers  read  set aside  why", "seeds/a.txt        1     1          0",
        "seeds/b.txt        2     0          2  1 no subject, 1 time",
      ]
    )
    let details = report.details(for: Terminal()).joined(separator: "\n")
    #expect(details.contains("seeds/b.txt: 2 numbers set aside\n\n  nothing says whose it is (1)"))
    #expect(details.contains("1  350家   企业数量达到⟦350家⟧，38天内交付。"))
    #expect(!details.contains("seeds/a.txt"))
  }

  /// The counts of a source page are those of its claims and of the rows of the table for download.
  @Test func thePagesAccountForEveryNumber() async throws {
    let site = await RealProject.site
    let report = site.result.report
    let table = try #require(site.file("data/set-aside.csv"))
    for source in report.model.sources {
      let coverage = report.coverage(of: source.id)
      let page = try #require(site.pages["sources/\(source.id.name).html"])
      #expect(
        page.root.text.contains(
          "全文\(coverage.numbers)处数字，\(coverage.claimed)处成为说法，\(coverage.setAsideCount)处没有采用"
        )
      )
      let rows = table.split(separator: "\r\n").filter { $0.hasPrefix(source.id.name + ",") }
      #expect(rows.count == (report.setAside[source.id] ?? []).count)
      #expect(coverage.numbers >= coverage.claimed)
    }
  }
}
