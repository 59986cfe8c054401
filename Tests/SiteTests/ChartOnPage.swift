import Model
import Quantities

/// A drawn chart of the site with the claims behind its marks.
struct ChartOnPage: Sendable {
  /// Page and title, for messages.
  var name: String
  /// Marks that share an axis: one list, or one for each panel.
  var panels: [[Mark]]

  struct Mark: Sendable {
    /// What stands on the mark: place, period, value.
    var label: String
    /// As read aloud, where marks are exposed one by one.
    var spoken: String
    var hedge: String
    var claim: Claim
    var point: DataPoint

    /// Whether the mark says which period its figure is of.
    var namesItsPeriod: Bool {
      point.period.map { (label + spoken).contains($0.worded) } ?? false
    }
  }

  var points: [DataPoint] { panels.joined().map(\.point).uniqued(by: \.key) }

  init(_ svg: HTMLElement, on page: HTMLPage, of site: BuiltSite) {
    name = page.path + ": " + (svg.all("title").first?.text ?? "")
    panels = [[]]
    for element in svg.descendants {
      if element.has(class: "gp") { panels.append([]) }
      guard let addresses = element.attributes["data-claim"] else { continue }
      for address in addresses.split(separator: " ") {
        let mark = Self.mark(element, at: String(address), on: page, of: site)
        panels[panels.count - 1] += mark.map { [$0] } ?? []
      }
    }
    panels.removeAll { $0.isEmpty }
  }

  /// One number can speak of several places; the mark's label or the page tells which.
  private static func mark(
    _ element: HTMLElement,
    at address: String,
    on page: HTMLPage,
    of site: BuiltSite
  ) -> Mark? {
    let label = element.pieces.joined(separator: " ")
    let spoken = element.attributes["aria-label"] ?? ""
    let claims = site.claims(at: address)
    let claim =
      claims.first { (label + spoken).contains($0.place.name) }
      ?? claims.first { page.path == "places/\($0.place.id).html" } ?? claims.first
    guard let claim, let point = site.dataPoint(of: claim) else { return nil }
    return Mark(
      label: label,
      spoken: spoken,
      hedge: element.attributes["data-hedge"] ?? "",
      claim: claim,
      point: point
    )
  }
}
