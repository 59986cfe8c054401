import Charts
import Diagnostics
import Model
import Quantities

/// ` ```timeline `: policies in lanes, one row each, however precisely they are dated.
struct TimelineBlock: DataBlock {
  static let name = "timeline"

  private let place: Place?
  private let title: String?
  private let example: BlockExample?

  init(_ reader: inout BlockReader) {
    example = BlockExample(name: Self.name, in: &reader)
    place = reader.place("place")
    title = reader.string("title")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let model = environment.model
    let policies = model.policies.filter { policy in
      place.map { policy.place?.id == $0.id }
        ?? !(policy.place.map(model.isForeign) ?? false)
    }
    guard !policies.isEmpty else { return Markup() }
    let chart = PolicyChart(policies: policies, place: place)
    return (example?.markup ?? Markup())
      + chart.markup(title: title, in: environment, state: &state)
  }
}
