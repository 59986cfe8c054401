extension ChartSpecification {
  /// The figures sorted, scaled and worded, once for both variants.
  func plot() -> any Plot {
    switch mark {
    case .line: isDivided ? TimePlot(facets) : LinePlot(data, highlight: highlight)
    case .slope: SlopePlot(data, highlight: highlight)
    case .policy: TimelinePlot(facets)
    case .guide: MarksPlot()
    case .bar, .dot, .interval, .waffle:
      isDivided
        ? MultiplesPlot(facets, plot: rowPlot) : rowPlot(facets.first ?? Facet(data: []))
    }
  }

  private var isDivided: Bool { facets.contains { $0.title != nil } }

  private var data: [Datum] { facets.flatMap(\.data) }

  /// Rows on one scale.
  private func rowPlot(_ facet: Facet) -> any Plot {
    if mark == .bar, facet.data.contains(where: { $0.series != nil }) {
      return GroupedPlot(facet.data, highlight: highlight, words: words)
    }
    let ranked = RankedRows(facet.data, sort: sort, highlight: highlight, words: words)
    switch (mark, facet.domain) {
    case (.waffle, _): return WafflePlot(ranked)
    case (_, .share(let rest)): return SharePlot(ranked, rest: rest)
    case (_, .fixed): return RankedPlot(ranked, mark: .dot, facet)
    case (.dot, _): return RankedPlot(ranked, mark: .dot, facet)
    case (.interval, _): return RankedPlot(ranked, mark: .interval, facet)
    default: return RankedPlot(ranked, mark: .bar, facet)
    }
  }
}
