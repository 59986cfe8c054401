import Diagnostics
import Model
import Report

/// What a build made, in one line.
package struct BuildSummary: Hashable, Sendable, Codable {
  package var sources: Int
  package var claims: Int
  package var dataPoints: Int
  package var disputed: Int
  /// Numbers that a reader would expect a claim from and that have none.
  package var notUnderstood: Int
  package var addedByHand: Int
  package var pages: Int
  package var charts: Int
  /// Links that were followed; none where a template could not be filled.
  package var links: Int
  /// Of all files together, pictures that are drawn on writing left out.
  package var bytes: Int

  init(model: FactModel, setAside: [SourceID: [SetAside]], files: [SiteFile], links: Int) {
    sources = model.sources.count
    claims = model.claims.count
    dataPoints = model.dataPoints.count
    disputed = model.dataPoints.count { $0.verdict.isDisputed }
    notUnderstood = setAside.values.joined().count {
      $0.reason.isGap
    }
    addedByHand = model.claims.count { $0.review?.decision == .add }
    self.links = links
    bytes = files.reduce(0) { $0 + ($1.bytes?.count ?? $1.content.utf8.count) }
    pages = files.count { $0.path.path.hasSuffix(".html") }
    charts = files.count { $0.path.path.hasPrefix("charts/") && $0.path.path.hasSuffix(".svg") }
  }
}

extension BuildSummary: CustomStringConvertible {
  package var description: String {
    [
      sources.counted("source"),
      claims.counted("claim")
        + " (\(addedByHand) added by hand, \(notUnderstood.counted("number")) not understood)",
      dataPoints.counted("figure") + " (\(disputed) disputed)", pages.counted("page"),
      charts.counted("chart"), links.counted("link") + " checked", ByteCount(bytes).description,
    ].joined(separator: ", ")
  }
}
