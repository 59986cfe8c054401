import Corpus
package import Diagnostics
import Extraction
import Model
package import Report

/// How much of each source was read, and what was left: so that users can trust recall.
package struct CoverageReport: Sendable {
  private let report: ReportInput

  package init(_ report: ReportInput) {
    self.report = report
  }

  /// One line for each source.
  package func summary(for terminal: Terminal) -> [String] {
    var table = TextTable([
      TextTable.Column("source"), TextTable.Column("numbers", .right),
      TextTable.Column("read", .right), TextTable.Column("set aside", .right),
      TextTable.Column("why", least: 18),
    ])
    for source in report.model.sources {
      let coverage = report.coverage(of: source.id)
      table.add([
        source.id.path, String(coverage.numbers), String(coverage.claimed),
        String(coverage.setAsideCount), coverage.reasons,
      ])
    }
    return table.isEmpty ? [] : table.lines(for: terminal)
  }

  /// Every number that became no claim, source by source.
  package func details(for terminal: Terminal) -> [String] {
    report.model.sources.flatMap { profile -> [String] in
      let setAside = report.setAside(in: profile.id)
      guard let source = report.source(profile.id), !setAside.isEmpty else { return [] }
      let count = setAside.count == 1 ? "1 number" : "\(setAside.count) numbers"
      return ["", terminal.styled(profile.id.path, .heading) + ": \(count) set aside"]
        + SetAsideTable(setAside, of: source).lines(for: terminal)
    }
  }
}
