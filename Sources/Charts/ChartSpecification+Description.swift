import Quantities

extension ChartSpecification {
  /// All values in reading order with their hedges in words: the SVG's `<desc>`.
  package var accessibleDescription: String {
    guard !kind.isEmpty else { return words.noData + "。" }
    return switch kind {
    case .bars(let data, let order), .dots(let data, _, let order), .shares(let data, _, let order):
      sentence(
        RankedRows(data, order: order, variant: .wide, words: words).rows.map {
          $0.spoken(words: words)
        }
      )
    case .time(let panels):
      panels.map { panel in
        panel.title + "："
          + sentence(panel.points.sorted { $0.period < $1.period }.map(\.spoken))
      }.joined()
    case .timeline(let lanes):
      lanes.map { lane in
        (lane.name.map { $0 + "：" } ?? "")
          + sentence(lane.sorted.map { $0.spoken(lane: nil, words: words) })
      }.joined()
    case .marks:
      sentence(ReadingMark.allCases.map { $0.text(in: words) })
    }
  }

  private func sentence(_ parts: [String]) -> String {
    parts.joined(separator: "；") + "。"
  }
}
