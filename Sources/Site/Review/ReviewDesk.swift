import Corpus
package import Diagnostics
import Extraction
import Foundation
package import Model
import Quantities
package import Report

/// Where people look at the claims of a project and decide on them.
package struct ReviewDesk: Sendable {
  package let report: ReportInput
  /// What is wrong with the project.
  package let diagnostics: [Diagnostic]
  private let project: String
  private let extractor: Extractor

  /// Reads a project folder, a path of this machine.
  package init(project: String) async {
    let reading = await SiteBuilder(project: project).read()
    self.project = project
    report = reading.report
    diagnostics = reading.diagnostics.sorted()
    extractor = Extractor(catalog: reading.report.model.catalog)
  }

  /// The claims that no one has looked at, the most doubtful first; of one source by its name or path,
  /// or of all.
  package func pending(in name: String? = nil) throws(ReviewRefusal) -> [PendingReview] {
    guard let name else { return report.model.pendingReviews }
    let source = try source(name)
    return report.model.pendingReviews.filter { $0.claim.source == source.id }
  }

  /// A draft without claim on the only claim that stands in its quote, ready to be written; one that adds
  /// a claim is given back as it is. The subject tells apart the claims of one number.
  package func completed(_ draft: ReviewDraft, in name: String, about subject: String?)
    throws(ReviewRefusal) -> ReviewDraft
  {
    guard draft.decision != .add else { return draft }
    let source = try source(name)
    var draft = draft
    draft.claim = try claim(in: draft.quote, of: source, about: subject)
    return draft
  }

  /// Writes a decision into the sidecar file of its source, once it is certain that it is read back and
  /// changes the claim it is about and no other.
  ///
  /// The path of the file is given back.
  package func write(_ draft: ReviewDraft, in name: String) throws(ReviewRefusal) -> String {
    let source = try source(name)
    let file = TextFile(source.sidecarPath, in: project)
    let text = SidecarText(try file.read(), file: file.path)
    let trial = ReviewTrial(source: source, sidecar: text, extractor: extractor)
    try file.write(try trial.text(with: draft))
    return file.path
  }

  private func source(_ name: String) throws(ReviewRefusal) -> Source {
    let sources = report.sources.values
    if let source = sources.first(where: { $0.id.path == name || $0.id.name == name }) {
      return source
    }
    let names = sources.map(\.id.path).sorted()
    throw ReviewRefusal(
      Diagnostic(
        .error,
        "unknown-source",
        at: SourceLocation(file: SourceFolder.name),
        "no source ‘\(name)’",
        help: suggestion(for: name, among: names + sources.map(\.id.name).sorted()).map {
          "did you mean `\($0)`?"
        }
          ?? "the sources are " + names.joined(separator: ", ")
      )
    )
  }

  private func claim(in quote: String, of source: Source, about subject: String?)
    throws(ReviewRefusal) -> Claim
  {
    let places = source.characters.ranges(of: quote)
    guard let place = places.first, places.count == 1 else {
      throw ReviewRefusal(
        Diagnostic(
          .error,
          places.isEmpty ? "quote-not-found" : "quote-ambiguous",
          at: SourceLocation(file: source.id.path),
          places.isEmpty
            ? "the source does not say ‘\(quote)’"
            : "‘\(quote)’ stands \(places.count) times in the source",
          help: places.isEmpty ? "copy the words from the text" : "quote more of the sentence"
        )
      )
    }
    let near = report.model.claims.filter { claim in
      claim.source == source.id && place.overlaps(claim.numeral)
        && (subject == nil || subject == claim.place.name || subject == claim.place.id)
    }
    guard let claim = near.first, near.count == 1 else {
      throw unclear(near, in: quote, at: source.location(of: place.lowerBound))
    }
    if let review = claim.review { throw decided(review, on: quote) }
    return claim
  }

  private func decided(_ review: Review, on quote: String) -> ReviewRefusal {
    ReviewRefusal(
      Diagnostic(
        .error,
        "review-decided",
        at: review.location,
        "the claim of ‘\(quote)’ is decided already (`\(review.decision.rawValue)`)",
        help: "change or remove the review that stands there"
      )
    )
  }

  private func unclear(_ near: [Claim], in quote: String, at location: SourceLocation)
    -> ReviewRefusal
  {
    let read = near.map { "\($0.place.name) \($0.metricWords) \($0.quantity.verbatim)" }
    return ReviewRefusal(
      Diagnostic(
        .error,
        near.isEmpty ? "review-stale" : "quote-ambiguous",
        at: location,
        near.isEmpty
          ? "no claim is read from ‘\(quote)’" : "\(near.count) claims are read from ‘\(quote)’",
        help: near.isEmpty
          ? "quote words with a number that is a claim, or decide `add`"
          : "quote less, or say about which subject: " + read.joined(separator: "; ")
      )
    )
  }
}

extension Source {
  /// The file in which reviews of the source stand.
  var sidecarPath: String { id.path.dropLast(".txt".count) + ".yml" }
}
