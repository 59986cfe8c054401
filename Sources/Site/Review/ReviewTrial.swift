import Corpus
import Diagnostics
import Extraction
import Foundation
import Model
import Settings

/// Tries a decision in memory: what is written must be read back, and must mean the one claim.
struct ReviewTrial {
  let source: Source
  let sidecar: SidecarText
  let extractor: Extractor

  /// The text of the sidecar file with the decision.
  ///
  /// A quote that does not tell the claim from others is replaced by one that does, if the claim is known.
  func text(with draft: ReviewDraft) throws(ReviewRefusal) -> String {
    var refusal: ReviewRefusal?
    for quote in quotes(for: draft) {
      var draft = draft
      draft.quote = quote
      do { return try tried(draft) } catch { refusal = refusal ?? error }
    }
    throw refusal ?? unwritable(draft)
  }

  /// The quote given; for a claim also runs of its sentence around the number, the shorter first, and
  /// the sentence.
  private func quotes(for draft: ReviewDraft) -> [String] {
    guard let claim = draft.claim else { return [draft.quote] }
    let bounds = claim.sentence.range
    let runs = Self.reaches.map { reach in
      let start = max(bounds.lowerBound, claim.numeral.lowerBound - reach)
      let end = min(bounds.upperBound, claim.numeral.upperBound + reach)
      return source.characters[start..<max(start, end)]
    }
    return ([draft.quote] + runs + [claim.sentence.text]).uniqued()
  }

  /// How many characters around the number are quoted: a word, a clause, several clauses.
  private static let reaches = [4, 8, 12, 20, 40]

  private func tried(_ draft: ReviewDraft) throws(ReviewRefusal) -> String {
    var written = sidecar
    guard written.add(draft.lines) else { throw unwritable(draft) }
    let before = try extraction(with: sidecar)
    let after = try extraction(with: written)
    let known = Set(before.diagnostics.map(\.message))
    if let problem = after.diagnostics.first(where: { isNew($0, beside: known) }) {
      throw ReviewRefusal(problem)
    }
    let changed = Set(before.claims).subtracting(after.claims)
    let made = Set(after.claims).subtracting(before.claims)
    let isMeant = draft.claim.map { changed == [$0] } ?? (changed.isEmpty && made.count == 1)
    guard isMeant else { throw unclear(draft) }
    return written.text
  }

  /// Whether a diagnostic of the sidecar file comes from the decision.
  private func isNew(_ diagnostic: Diagnostic, beside known: Set<String>) -> Bool {
    diagnostic.location.file == source.sidecarPath && !known.contains(diagnostic.message)
  }

  private func extraction(with sidecar: SidecarText) throws(ReviewRefusal) -> SourceExtract {
    var problems: [Diagnostic] = []
    let node = sidecar.node(reporting: &problems)
    if let problem = problems.first { throw ReviewRefusal(problem) }
    var source = source
    source.sidecarNode = node
    return extractor.extract(source)
  }

  private func unwritable(_ draft: ReviewDraft) -> ReviewRefusal {
    ReviewRefusal(
      Diagnostic(
        .error,
        "sidecar-form",
        at: SourceLocation(file: source.sidecarPath),
        "nothing can be added to the list of reviews as it is written",
        help: "write `reviews:` with one `- quote: …` for each, or add this yourself:\n"
          + draft.lines.map { "    " + $0 }.joined(separator: "\n")
      )
    )
  }

  private func unclear(_ draft: ReviewDraft) -> ReviewRefusal {
    ReviewRefusal(
      Diagnostic(
        .error,
        "review-stale",
        at: SourceLocation(file: source.sidecarPath),
        "the decision on ‘\(draft.quote)’ would not change the claim that was shown, and only that",
        help: "if the text or the reviews have changed, start again; else quote fewer words"
      )
    )
  }
}
