import Diagnostics
import Model
import Quantities

/// ` ```table `: figures as rows, each with its period, sources and verdict.
struct TableBlock: DataBlock {
  static let name = "table"

  private let place: Place?
  private let metrics: [Metric]
  private let topic: Topic?
  private let period: Period?
  private let level: Place.Kind?
  private let source: SourceProfile?
  /// A policy whose figures these are.
  private let policy: Policy?
  /// Only metrics that no catalog knows.
  private let isOpen: Bool
  /// Only what no chart or table of definitions before it has shown.
  private let isRest: Bool
  /// Whether rows stand under the names of their topics.
  private let isGrouped: Bool
  private let title: String?
  /// Whether metrics with figures of several years have a line the size of a word.
  private let hasSparklines: Bool
  private let example: BlockExample?

  init(_ reader: inout BlockReader) {
    hasSparklines = reader.bool("sparkline") ?? false
    example = BlockExample(name: Self.name, in: &reader)
    place = reader.place("place")
    metrics = reader.metrics("metric") + reader.metrics("metrics")
    topic = reader.topic("topic")
    period = reader.period("period")
    level = reader.choice("level", of: Place.Kind.self)
    source = reader.source("source")
    policy = reader.policy("policy")
    isOpen = reader.bool("open") ?? false
    isRest = reader.bool("rest") ?? false
    isGrouped = reader.bool("grouped") ?? false
    title = reader.string("title")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let all = selection(in: environment.model)
    let points = isRest ? all.filter { !state.shown.contains($0.key) } : all
    guard !points.isEmpty else { return Markup() }
    let title = title ?? (points.count < all.count ? InterfaceText.restOfFigures : nil)
    let rows = FigureRows(
      environment: environment,
      namesPlace: place == nil,
      namesMetric: metrics.count != 1,
      hasSparklines: hasSparklines,
      isGrouped: isGrouped
    )
    return (example?.markup ?? Markup())
      + rows.table(of: points, title: title, label: label, citing: &state.citations)
  }

  /// What tells this table from the others of its page where it has no title.
  private var label: String {
    let names = [
      place?.name, topic?.name, metrics.first?.name, isOpen ? InterfaceText.otherFigures : nil,
    ]
    return InterfaceText.figuresLabel(names.compactMap { $0 })
  }

  private func selection(in model: FactModel) -> [DataPoint] {
    let ids = Set(metrics.map(\.id))
    let points = candidates(in: model).filter { point in
      (ids.isEmpty || ids.contains(point.metric.id))
        && (topic == nil || point.metric.topic == topic?.id)
        && (period == nil || point.period == period)
        && (level.map(model.levels(of: point.place).contains) ?? true)
        && (!isOpen || point.metric.topic == nil)
        && (source == nil || point.claims.contains { $0.source == source?.id })
    }
    let order = Dictionary(
      model.ordered(metrics: points.map(\.metric.id)).enumerated().map { ($0.element, $0.offset) }
    ) { first, _ in first }
    return points.sorted { one, other in
      let ranks = (order[one.metric.id] ?? 0, order[other.metric.id] ?? 0)
      return ranks.0 == ranks.1 ? one.key < other.key : ranks.0 < ranks.1
    }
  }

  /// No fewer than are asked for, and as few of the others as can be: what is asked of the model is what
  /// the page depends on.
  private func candidates(in model: FactModel) -> [DataPoint] {
    if let policy { return model.dataPoints(from: policy) }
    if let place { return model.dataPoints(hostedBy: place) }
    if let source { return model.dataPoints(statedBy: source.id) }
    if let topic { return model.dataPoints(about: topic) }
    guard !metrics.isEmpty else { return model.dataPoints }
    return metrics.map(\.id).uniqued().flatMap { model.dataPoints(of: $0) }
  }
}

/// Rows of figures: what is measured, the figure in the source's own digits, who says so.
struct FigureRows {
  let environment: PageEnvironment
  /// Whether rows name their place: not where all have the same.
  let namesPlace: Bool
  /// Whether rows name their metric.
  let namesMetric: Bool
  var hasSparklines = false
  /// Whether rows stand under the names of their topics; they come in the order of topics.
  var isGrouped = false

  /// A table with a caption where it has a title, and a label of its own or of a heading of the page
  /// for screen readers.
  func table(
    of points: [DataPoint],
    title: String?,
    label: String,
    labelledBy labelID: String? = nil,
    citing citations: inout Citations
  ) -> Markup {
    let sparklines = hasSparklines ? Sparklines(points, in: environment) : nil
    var bodies = Markup()
    for group in groups(of: points) {
      var rows = isGrouped ? heading(of: group) : Markup()
      for point in group {
        rows += row(point, sparkline: sparklines?[point] ?? Markup(), citing: &citations)
      }
      bodies += .element("tbody", [:], rows)
    }
    let head = Markup.element(
      "tr",
      [:],
      [
        Markup.element("th", ["scope": "col"], text: columnHeading),
        .element("th", ["scope": "col", "class": "num"], text: InterfaceText.valueColumn),
        .element("th", ["scope": "col"], text: InterfaceText.sourceColumn),
      ].joined()
    )
    let caption = title.map { Markup.element("caption", text: $0) } ?? Markup()
    let table = Markup.element(
      "table",
      ["class": "figures"],
      caption + .element("thead", [:], head) + bodies
    )
    return .element(
      "div",
      [
        "class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": labelID,
        "aria-label": labelID == nil ? title ?? label : nil,
      ],
      table
    )
  }

  /// Neighbours of one topic; all in one where nothing is grouped.
  private func groups(of points: [DataPoint]) -> [[DataPoint]] {
    guard isGrouped else { return [points] }
    let topics = points.map(\.metric.topic).uniqued()
    return topics.map { topic in points.filter { $0.metric.topic == topic } }
  }

  private func heading(of group: [DataPoint]) -> Markup {
    let topic = environment.model.topics.first { $0.id == group[0].metric.topic }
    let cell = Markup.element(
      "th",
      ["scope": "rowgroup", "colspan": "3"],
      text: topic?.name ?? InterfaceText.withoutTopic
    )
    return .element("tr", ["class": "group"], cell)
  }

  private var columnHeading: String {
    namesMetric ? InterfaceText.metricColumn : InterfaceText.placeColumn
  }

  private func row(_ point: DataPoint, sparkline: Markup, citing citations: inout Citations)
    -> Markup
  {
    let figures = environment.figures
    let head = Markup.element(
      "th",
      ["scope": "row"],
      name(of: point) + sparkline + .element("small", text: detail(of: point))
    )
    let (claims, total) = point.worded
    let value =
      claims.map { figures.figure($0, verbatim: true) }.joined(separator: "／")
      + figures.wordings(total)
    let says =
      Markup(text: environment.publishers(of: point.claims)) + citations.markers(for: point.claims)
    let marks = figures.marks(point)
    return .element(
      "tr",
      [:],
      head + .element("td", ["class": "num"], value)
        + .element(
          "td",
          [:],
          .element("span", ["class": "nb"], says) + figures.badge(point) + marks
        )
    )
  }

  private func name(of point: DataPoint) -> Markup {
    namesMetric ? link(to: point.metric) : link(to: point.place)
  }

  private func link(to metric: Metric) -> Markup {
    .element(
      "a",
      ["href": environment.page.link(to: PagePath.metric(metric.id).path)],
      text: metric.name
    )
  }

  private func link(to place: Place) -> Markup {
    guard let host = environment.model.host(of: place) else {
      return Markup(text: place.name)
    }
    return .element(
      "a",
      ["href": environment.page.link(to: PagePath.place(host.id).path)],
      text: place.name
    )
  }

  /// 2022年（推断） · 徐汇区 · 《…》: what the row's head leaves out.
  private func detail(of point: DataPoint) -> String {
    var parts = [environment.figures.period(of: point)]
    let isElsewhere = namesPlace || environment.page != .place(point.place.id)
    if namesMetric, isElsewhere { parts.append(point.place.name) }
    if let origin = point.claims.lazy.compactMap(\.origin).first { parts.append(origin.name) }
    return parts.joined(separator: InterfaceText.comma)
  }
}
