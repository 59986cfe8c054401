import Charts
import Diagnostics
import Model
import Quantities

/// The timeline of policies as a figure with table and downloads.
struct PolicyChart {
  let policies: [Policy]
  /// Nil where there is a lane for each place.
  let place: Place?

  /// The newest; nil where all are drawn.
  private var newest: Set<String>? {
    guard policies.count > ChartFigure.mostRows else { return nil }
    return Set(policies.sorted { $0.recency > $1.recency }.prefix(ChartFigure.mostRows).map(\.id))
  }

  func markup(title: String?, in environment: PageEnvironment, state: inout PageState) -> Markup {
    let frame = ChartFrame(
      specification: ChartSpecification(
        id: state.uniqueID((place?.id ?? "all") + "-policies"),
        accessibleTitle: title ?? finding,
        mark: .policy,
        facets: lanes(
          of: newest.map { ids in policies.filter { ids.contains($0.id) } } ?? policies,
          in: environment
        )
      ),
      title: title ?? finding,
      subtitle: subtitle,
      notes: notes,
      sources: sourceLine(in: environment, citing: &state.citations),
      sourceText: sourceText(in: environment.model),
      table: PolicyRows(environment: environment, namesPlace: place == nil)
        .table(of: policies, label: title ?? finding, citing: &state.citations),
      data: .policies(policies)
    )
    return frame.markup(in: environment, state: &state)
  }

  /// 上海：7份政策文件，2017—2025年.
  private var finding: String {
    FindingText.policies(
      of: place?.name ?? FindingText.nationwide,
      count: policies.count,
      years: policies.flatMap(\.years)
    )
  }

  private var subtitle: String { FindingText.policiesSubtitle }

  private var notes: [String] {
    let rest = policies.count - (newest?.count ?? policies.count)
    let restNote = rest > 0 ? [FindingText.earlierPolicies(rest)] : []
    let inferred = policies.filter { !$0.inferred.isEmpty && newest?.contains($0.id) ?? true }
    return inferred.isEmpty
      ? restNote
      : [FindingText.inferredPolicies(inferred.map { InterfaceText.titled($0.shortTitle) })]
        + restNote
  }

  /// A lane for each place; one without a name where the page has one place.
  private func lanes(of policies: [Policy], in environment: PageEnvironment) -> [Facet] {
    let catalog = environment.model.catalog
    let places = policies.map(\.place).uniqued { $0?.id ?? "" }.sorted { one, other in
      Self.laneOrder(one, catalog) < Self.laneOrder(other, catalog)
    }
    return places.map { lane in
      let own = policies.filter { $0.place?.id == lane?.id }
      return Facet(
        title: place == nil ? lane?.laneName ?? InterfaceText.placeUnknown : nil,
        data: own.map { datum($0, in: environment) }
      )
    }
  }

  /// The country first, then places by id, unknown ones last.
  private static func laneOrder(_ place: Place?, _ catalog: Catalog) -> String {
    guard let place else { return "2" }
    return (place.id == Catalog.homeCountry ? "0" : "1") + place.id
  }

  private func datum(_ policy: Policy, in environment: PageEnvironment) -> Datum {
    let step = policy.steps.last
    let sentence = (step?.mention ?? policy.mentions[0]).sentence
    let sources = policy.mentions.compactMap { environment.model.source($0.sentence.source)?.date }
    return Datum(
      row: policy.shortTitle + (policy.inferred.isEmpty ? "" : "※"),
      statements: [],
      dates: PolicyDates(
        date: step?.date,
        before: sources.map(\.lastDay).min(),
        span: policy.span,
        action: step?.status.map(InterfaceText.status) ?? "",
        dateText: step?.date == nil ? policy.span?.worded : nil,
        isDraft: step?.status == .draft || step?.status == .deliberated,
        measures: policy.measures.first.map { $0.quantity.verbatim }
      ),
      href: environment.page.link(to: environment.report.address(of: sentence))
    )
  }

  /// Each publisher with its sentences on the policies.
  private func credits(in model: FactModel) -> [(name: String, sentences: [Quote])] {
    let mentions = policies.flatMap(\.mentions)
    let bySource = Dictionary(grouping: mentions, by: \.sentence.source)
    return mentions.map(\.sentence.source).uniqued().map { source in
      (
        model.source(source)?.publisher ?? source.name,
        (bySource[source] ?? []).map(\.sentence)
      )
    }
  }

  private func sourceText(in model: FactModel) -> String {
    let names = credits(in: model).map(\.name)
    let others = names.count - ChartFigure.mostCredits
    return names.prefix(ChartFigure.mostCredits).joined(separator: InterfaceText.and)
      + (others > 0 ? InterfaceText.andSources(others) : "")
  }

  private func sourceLine(in environment: PageEnvironment, citing citations: inout Citations)
    -> Markup
  {
    var line = Markup()
    let credits = credits(in: environment.model)
    for (index, credit) in credits.prefix(ChartFigure.mostCredits).enumerated() {
      line += Markup(text: index > 0 ? InterfaceText.clause : "")
      let words = Markup(text: credit.name) + citations.markers(for: credit.sentences)
      line += .element("span", ["class": "nb"], words)
    }
    let others = credits.count - ChartFigure.mostCredits
    guard others > 0 else { return line }
    return line + .element("span", ["data-count": ""], text: InterfaceText.andSources(others))
  }
}

extension Policy {
  /// The title without the place in front and brackets at the end, for narrow columns.
  var shortTitle: String {
    var title = PolicyTitle.withoutTrailingBrackets(self.title)
    for name in [place?.name ?? ""] + (place?.aliases ?? []).sorted(by: { $0.count > $1.count })
    where !name.isEmpty && title.hasPrefix(name) && title.count > name.count + 1 {
      title.removeFirst(name.count)
      if title.hasPrefix("市") || title.hasPrefix("省") { title.removeFirst() }
      break
    }
    return title
  }

  /// Every year that its dates and span name.
  var years: [Int] {
    steps.compactMap { $0.date?.year } + (span.map { [$0.from.year, $0.until.year] } ?? [])
  }
}

extension Place {
  /// 国家 for the country, else the name.
  fileprivate var laneName: String { id == Catalog.homeCountry ? FindingText.country : name }
}
