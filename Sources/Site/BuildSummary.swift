import Diagnostics
import Model
import Report

/// What a build made, in one line.
package struct BuildSummary: Hashable, Sendable {
  package var sources: Int
  package var claims: Int
  package var dataPoints: Int
  package var disputed: Int
  /// Numbers that a reader would expect a claim from and that have none.
  package var notUnderstood: Int
  package var addedByHand: Int
  package var pages: Int
  package var charts: Int

  init(model: FactModel, setAside: [SourceID: [SetAside]], files: [SiteFile]) {
    sources = model.sources.count
    claims = model.claims.count
    dataPoints = model.dataPoints.count
    disputed = model.dataPoints.count { $0.verdict.isDisputed }
    notUnderstood = setAside.values.joined().count {
      $0.reason.isGap
    }
    addedByHand = model.claims.count { $0.review?.decision == .add }
    pages = files.count { $0.path.path.hasSuffix(".html") }
    charts = files.count { $0.path.path.hasSuffix(".svg") }
  }
}

extension BuildSummary: CustomStringConvertible {
  package var description: String {
    "\(sources) sources, \(claims) claims (\(addedByHand) added by hand, "
      + "\(notUnderstood) numbers not understood), \(dataPoints) figures (\(disputed) disputed), "
      + "\(pages) pages, \(charts) charts"
  }
}
