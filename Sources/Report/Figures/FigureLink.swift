import Diagnostics
import Foundation
import Model
import Quantities

/// Fills or checks a figure link.
struct FigureLink {
  let model: FactModel
  let figures: FigureMarkup

  /// The figure with hedge and citation; a disputed one with every figure, each with its year or
  /// source, and the badge.
  ///
  /// A wording is the link's own text; empty it is filled, else it must be one of the data point's
  /// figures as sources or readers word it, or the diagnostic says what they are.
  func markup(
    for point: DataPoint,
    asserting wording: String,
    at location: SourceLocation,
    citing citations: inout Citations
  ) -> (markup: Markup, diagnostic: Diagnostic?) {
    let said = statements(of: point)
    if !wording.isEmpty, !said.contains(where: { $0.isWorded(wording) }) {
      return (Markup(text: wording), mismatch(point, said, wording: wording, at: location))
    }
    guard point.verdict.isDisputed || point.verdict.showsAll else {
      return (cited(point.shown, point.claims, wording: wording, citing: &citations), nil)
    }
    let isLong = said.count > Self.mostStatements
    let sorted = isLong ? said.sorted { $0.value < $1.value } : []
    let told = isLong ? [sorted[0], sorted[sorted.count - 1]] : said
    let parts = told.map { statement in
      cited(statement.claim, statement.claims, wording: "", citing: &citations)
        + Markup(text: InterfaceText.aside(statement.distinction))
    }
    let rest = figures.wordings(isLong ? said.count : nil)
    return (parts.joined(separator: InterfaceText.and) + rest + figures.badge(point), nil)
  }

  /// More in a sentence are told by the lowest and the highest, and how many there are.
  private static let mostStatements = 6

  /// The figures shown of a data point with their evidence and the badge.
  func evidence(for point: DataPoint, citing citations: inout Citations) -> Markup {
    let parts = point.shownClaims.map { claim in
      let claims = point.claims.filter { $0.quantity.verbatim == claim.quantity.verbatim }
      return cited(claim, claims, wording: claim.quantity.verbatim, citing: &citations)
    }
    return parts.joined(separator: InterfaceText.and) + figures.badge(point)
  }

  private func cited(
    _ claim: Claim,
    _ claims: [Claim],
    wording: String,
    citing citations: inout Citations
  ) -> Markup {
    let text = wording.isEmpty ? claim.quantity.worded().description : wording
    let figure = Markup.element(
      "span",
      ["class": "q", "data-claim": claim.address, "data-hedge": claim.quantity.hedge.attribute],
      text: text
    )
    return Markup.element(
      "span",
      ["class": "nb"],
      figure + citations.markers(for: claims)
    )
  }

  /// The different things that sources say: by value in a dispute over values, by year in one
  /// over years.
  private func statements(of point: DataPoint) -> [Statement] {
    let points = [point] + point.rivals.compactMap(model.dataPoint)
    return points.sorted { $0.key < $1.key }.flatMap { point in
      point.claims.uniqued { $0.quantity.verbatim }.map { claim in
        let claims = point.claims.filter { $0.quantity.verbatim == claim.quantity.verbatim }
        let names = claims.map { model.source($0.source)?.credit ?? $0.source.name }.uniqued()
        let year = figures.period(of: point)
        return Statement(
          claim: claim,
          claims: claims,
          distinction: ([year] + InterfaceText.label(of: names)).joined(
            separator: InterfaceText.comma
          )
        )
      }
    }
  }

  private func mismatch(
    _ point: DataPoint,
    _ said: [Statement],
    wording: String,
    at location: SourceLocation
  ) -> Diagnostic {
    let words = said.map { "`\($0.claim.quantity.worded())`" }.uniqued()
    return Diagnostic(
      .error,
      "figure-mismatch",
      at: location,
      "the text says ‘\(wording)’, the sources say otherwise for \(point.key.address)",
      help: "write " + words.joined(separator: " or ")
        + ", or leave the link's text empty to have it filled"
    )
  }

  /// One thing that one or more sources say.
  private struct Statement {
    var claim: Claim
    var claims: [Claim]
    /// Year and publishers.
    var distinction: String

    var value: Decimal { claim.quantity.value }

    func isWorded(_ text: String) -> Bool {
      let words = text.filter { !$0.isWhitespace }
      let quantity = claim.quantity
      return [quantity.worded().description, quantity.verbatim, quantity.wording].contains(words)
    }
  }
}
