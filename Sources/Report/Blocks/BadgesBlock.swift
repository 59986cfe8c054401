import Diagnostics
import Model

/// ` ```badges `: the verdicts and the marks beside figures with their meaning, all of them or those that a place's
/// figures have.
struct BadgesBlock: DataBlock {
  static let name = "badges"

  private let place: Place?

  /// One of each kind, in the order in which they weaken a figure.
  private static let kinds: [Verdict] = [
    .corroborated(2), .sameOrigin(2), .single, .disputed(.value), .disputed(.period), .several,
    .superseded,
  ]

  init(_ reader: inout BlockReader) {
    place = reader.place("place")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let points = place.map { environment.model.dataPoints(hostedBy: $0) }
    let badges = Self.kinds.compactMap { kind -> Markup? in
      guard let points else { return row(kind) }
      return points.lazy.map(\.verdict).first { $0.isOfKind(kind) }.map(row)
    }
    let marks = FigureMark.allCases.filter { mark in
      points?.contains { $0.bears(mark) } ?? true
    }.map { row("mark", $0.name, $0.meaning) }
    let rows = badges + marks
    return rows.isEmpty ? Markup() : .element("dl", ["class": "defs"], rows.joined())
  }

  private func row(_ verdict: Verdict) -> Markup {
    row(
      InterfaceText.badgeClass(verdict),
      InterfaceText.badge(verdict),
      InterfaceText.explanation(verdict)
    )
  }

  private func row(_ kind: String, _ name: String, _ meaning: String) -> Markup {
    .element(
      "div",
      [:],
      .element("dt", [:], .element("span", ["class": kind], text: name))
        + .element("dd", ["data-count": ""], text: meaning)
    )
  }
}

extension Verdict {
  /// Whether both have one name, whatever they count.
  fileprivate func isOfKind(_ other: Verdict) -> Bool {
    switch (self, other) {
    case (.corroborated, .corroborated), (.sameOrigin, .sameOrigin): true
    default: self == other
    }
  }
}
