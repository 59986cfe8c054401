import Diagnostics
import Model
import Quantities

/// ` ```policies `: policy documents as rows: title, date and status, number of measures.
struct PoliciesBlock: DataBlock {
  static let name = "policies"

  private let place: Place?
  private let limit: Int?
  /// Only those with a date of their own, or only those without; nil for both.
  private let isDated: Bool?

  init(_ reader: inout BlockReader) {
    place = reader.place("place")
    limit = reader.integer("latest")
    isDated = reader.bool("dated")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let policies = selection(in: environment.model)
    guard !policies.isEmpty else { return Markup() }
    return PolicyRows(environment: environment, namesPlace: place == nil)
      .table(
        of: policies,
        label: InterfaceText.policiesLabel(isDated: isDated),
        citing: &state.citations
      )
  }

  /// All in the model's order, or the latest at home with the newest first.
  private func selection(in model: FactModel) -> [Policy] {
    let own = model.policies.filter { policy in
      (place == nil || policy.place?.id == place?.id)
        && (isDated == nil || isDated == (policy.steps.last?.date != nil))
    }
    guard let limit else { return own }
    let dated = own.filter { policy in
      policy.steps.last?.date != nil && !(policy.place.map(model.isForeign) ?? false)
    }
    return Array(dated.sorted { $0.recency > $1.recency }.prefix(limit))
  }
}

extension Policy {
  /// Sorts the newest last; equal dates by id.
  var recency: String { (steps.last?.date?.lastDay.iso ?? "") + id }
}
