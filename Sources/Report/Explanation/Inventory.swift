package import Diagnostics
import Model

/// The names of everything that has figures.
package struct Inventory: Sendable {
  private let places: [String]
  private let metrics: [String]

  init(_ model: FactModel) {
    let counts = Dictionary(grouping: model.dataPoints, by: \.place).mapValues(\.count)
    places = counts.sorted { (-$0.value, $0.key.id) < (-$1.value, $1.key.id) }
      .map { "\($0.key.name) (\($0.value))" }
    metrics = model.metrics.map(\.name)
  }

  package func lines(for terminal: Terminal) -> [String] {
    listed("places", places, terminal) + listed("metrics", metrics, terminal)
  }

  private func listed(_ heading: String, _ names: [String], _ terminal: Terminal) -> [String] {
    let text = names.map(\.printable).joined(separator: ", ")
    let lines = LineBreaking(width: terminal.columns - 2).lines(of: text)
    return [terminal.styled(heading, .bold)] + lines.map { "  " + $0 }
  }
}
