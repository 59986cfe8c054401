import Corpus
package import Diagnostics
import Foundation
package import Model
import Quantities

/// A claim that no one has looked at, as `factbook review` shows it.
package struct PendingClaim: Encodable, Sendable {
  private var source: String
  private var location: String
  private var subject: String
  /// In the source's own words.
  private var words: String
  private var metric: String
  private var period: String?
  private var figure: String
  private var value: Decimal
  private var unit: String?
  private var basis: String
  private var rule: String
  private var inferred: [String]
  private var doubts: [Doubt]
  private var quote: String
  private var passage: Passage

  package init(_ pending: PendingReview, in report: ReportInput) {
    let claim = pending.claim
    let offset = claim.numeral.lowerBound
    source = claim.source.path
    location = report.source(claim.source)?.location(of: offset).description ?? source
    subject = claim.place.name
    words = claim.metricWords
    metric = claim.metric.id
    period = claim.period?.iso
    figure = claim.quantity.verbatim
    value = claim.quantity.value
    unit = claim.quantity.unit?.symbol
    basis = claim.basis.rawValue
    rule = claim.rule
    inferred = claim.inferred.map(\.rawValue).sorted()
    doubts = pending.doubts
    quote = claim.quote.text
    passage = Passage(of: claim, in: report)
  }

  /// What was read, where, in which sentence, and why it is doubtful.
  package func lines(for terminal: Terminal) -> [String] {
    let parts: [String?] = [
      subject, "\(words) (\(metric))", period ?? "no period",
      basis == Claim.Basis.reported.rawValue ? nil : basis,
    ]
    let what = parts.compactMap { $0?.printable }.joined(separator: " · ")
    let head = terminal.styled(figure.printable, .bold) + "  " + what
    let reasons =
      doubts.isEmpty ? "nothing is doubtful" : doubts.map(\.rawValue).joined(separator: "; ")
    let wrapped = LineBreaking(width: terminal.columns - 2).lines(of: reasons)
    return [head, "  " + terminal.styled("\(location), rule \(rule)", .faint)]
      + passage.lines(for: terminal, indent: 4)
      + wrapped.map { "  " + terminal.styled($0, doubts.isEmpty ? .faint : .warning) }
  }
}
