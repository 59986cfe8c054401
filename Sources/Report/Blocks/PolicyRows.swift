import Diagnostics
import Model
import Quantities

/// Rows of policy documents: title, date and status, number of measures.
struct PolicyRows {
  let environment: PageEnvironment
  /// Whether rows name their place: not where all have the same.
  let namesPlace: Bool

  /// The label tells the table from the others of its page, for screen readers.
  func table(
    of policies: [Policy],
    label: String,
    citing citations: inout Citations
  ) -> Markup {
    var rows = Markup()
    for policy in policies { rows += row(policy, citing: &citations) }
    let head = InterfaceText.policyColumns.map {
      Markup.element("th", ["scope": "col"], text: $0)
    }
    let table = Markup.element(
      "table",
      ["class": "policies"],
      .element("thead", [:], .element("tr", [:], head.joined())) + .element("tbody", [:], rows)
    )
    return .element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": label],
      table
    )
  }

  private func row(_ policy: Policy, citing citations: inout Citations) -> Markup {
    let link = Markup.element(
      "a",
      ["href": environment.page.link(to: PagePath.policy(policy.id).path)],
      text: policy.shortTitle
    )
    let mark = policy.inferred.contains(.place) ? InterfaceText.aside(InterfaceText.inferred) : ""
    let detail = namesPlace ? (policy.place?.name ?? InterfaceText.placeUnknown) + mark : ""
    let small = detail.isEmpty ? Markup() : Markup.element("small", text: detail)
    return .element(
      "tr",
      [:],
      .element("th", ["scope": "row"], link + small)
        + .element("td", [:], date(policy, citing: &citations))
        + .element("td", [:], measures(policy, citing: &citations))
    )
  }

  /// 2023年11月7日 with the status below it, cited.
  private func date(_ policy: Policy, citing citations: inout Citations) -> Markup {
    let step = policy.steps.last
    let when = step?.date?.worded ?? InterfaceText.undated
    let mention = step?.mention ?? policy.mentions[0]
    let span = policy.span.map { InterfaceText.span($0) }
    let status = [step?.status.map(InterfaceText.status), span].compactMap { $0 }
      .joined(separator: InterfaceText.comma)
    let words = Markup.element(
      "span",
      ["class": "nb"],
      Markup(text: when) + citations.markers(for: [mention.sentence])
    )
    return status.isEmpty ? words : words + .element("small", text: status)
  }

  private func measures(_ policy: Policy, citing citations: inout Citations) -> Markup {
    guard let measures = policy.measures.first else { return Markup() }
    let figure = Markup.element(
      "span",
      ["class": "q", "data-hedge": measures.quantity.hedge.attribute],
      text: measures.quantity.verbatim
    )
    let sentence = environment.report.sentence(of: measures)
    return .element(
      "span",
      ["class": "nb"],
      figure + citations.markers(for: [sentence])
    )
  }
}
