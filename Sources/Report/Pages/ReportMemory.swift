import Diagnostics
import Locks
import Model

/// Pages that were rendered before, for the next time: only what has changed is made anew.
///
/// Whatever it holds, the pages are the same bytes as without it: each page comes with the questions that were
/// asked for it and the fingerprints of the answers, and stands only where all answers are the same.
package struct ReportMemory: Sendable {
  var pages: [Key: PageRecord] = [:]
  /// The pages of which something was made anew the last time, sorted.
  package internal(set) var remade: [PagePath] = []
  /// What is known of the report that was rendered last.
  private(set) var report: KnownReport?

  package init() {}

  /// Two templates may want one address.
  struct Key: Hashable, Sendable, Codable {
    var template: String
    var page: PagePath

    var fingerprint: Fingerprint { Fingerprint(of: template + "\n" + page.path) }
  }

  /// What follows from a report alone.
  struct KnownReport: Sendable {
    var context: ReportContext
    var prints: Memo<PageRead, Fingerprint>
  }

  /// Forgets what follows from the report alone: the next one is another.
  package mutating func expectAnotherReport() { report = nil }

  /// What follows from the report that is being rendered.
  mutating func knowing(_ input: ReportInput) -> KnownReport {
    if let report { return report }
    let known = KnownReport(context: ReportContext(input), prints: Memo<PageRead, Fingerprint>())
    report = known
    return known
  }
}

/// A page with what it depends on.
struct PageRecord: Sendable, Codable {
  /// Of its template, its item and the settings of the report.
  var base: Fingerprint
  /// What the report was made of, where that is known: of the same, all answers but those about templates and
  /// assets are the same.
  var origin: Fingerprint?
  var article: Deferred<PageRenderer.Article>
  /// What was asked for the article, and the fingerprints of the answers.
  var articleReads: [PageRead: Fingerprint]
  var output: PageRenderer.Output
  /// What was asked besides for the layout around it.
  var outputReads: [PageRead: Fingerprint]

  /// A page with an error is no page: it is tried anew every time, so that nothing needs to be known about
  /// answers that there were not.
  var isWorthKeeping: Bool { !output.diagnostics.contains { $0.severity == .error } }
}
