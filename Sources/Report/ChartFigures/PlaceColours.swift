import Charts
import Model

/// A place keeps its colour through the whole site (`docs/design-language.md` §5): that of its rank
/// among the report's places, or the next free one where two of a chart share it.
struct PlaceColours {
  private var colours: [String: Colour] = [:]

  private static let all: [Colour] = [.first, .second, .third, .fourth, .fifth]

  init(_ places: [Place], in model: FactModel) {
    let ranks = Dictionary(
      model.places.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    for place in places.sorted(by: { ranks[$0.id] ?? .max < ranks[$1.id] ?? .max }) {
      let start = (ranks[place.id] ?? 0) % Self.all.count
      let order = Self.all[start...] + Self.all[..<start]
      colours[place.id] = order.first { !colours.values.contains($0) } ?? order.first
    }
  }

  subscript(place: Place) -> Colour? { colours[place.id] }
}
