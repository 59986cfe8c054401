import Diagnostics
import Model
import Quantities

/// ` ```table `: figures as rows, each with its period, sources and verdict.
struct TableBlock: DataBlock {
  static let name = "table"

  private let place: Place?
  private let metrics: [Metric]
  private let topic: Topic?
  private let source: SourceProfile?
  /// A policy whose figures these are.
  private let policy: Policy?
  /// Only metrics that no catalog knows.
  private let isOpen: Bool
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
    source = reader.source("source")
    policy = reader.policy("policy")
    isOpen = reader.bool("open") ?? false
    title = reader.string("title")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let points = selection(in: environment.model)
    guard !points.isEmpty else { return Markup() }
    let rows = FigureRows(
      environment: environment,
      namesPlace: place == nil,
      namesMetric: metrics.count != 1,
      hasSparklines: hasSparklines
    )
    return (example?.markup ?? Markup())
      + rows.table(of: points, title: title, label: label, citing: &state.citations)
  }

  /// What tells this table from the others of its page where it has no title.
  private var label: String {
    let names = [place?.name, topic?.name, metrics.first?.name, isOpen ? "其他" : nil]
    return names.compactMap { $0 }.joined() + "数字"
  }

  private func selection(in model: FactModel) -> [DataPoint] {
    let points =
      policy.map { model.dataPoints(from: $0) }
      ?? place.map { model.dataPoints(hostedBy: $0) } ?? model.dataPoints
    let ids = Set(metrics.map(\.id))
    let order = Dictionary(
      model.metrics.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    return points.filter { point in
      (ids.isEmpty || ids.contains(point.metric.id))
        && (topic == nil || point.metric.topic == topic?.id)
        && (!isOpen || point.metric.topic == nil)
        && (source == nil || point.claims.contains { $0.source == source?.id })
    }.sorted { one, other in
      let ranks = (order[one.metric.id] ?? 0, order[other.metric.id] ?? 0)
      return ranks.0 == ranks.1 ? one.key < other.key : ranks.0 < ranks.1
    }
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

  /// A table with a caption where it has a title, and a label of its own for screen readers.
  func table(
    of points: [DataPoint],
    title: String?,
    label: String,
    citing citations: inout Citations
  ) -> Markup {
    var rows = Markup()
    let sparklines = hasSparklines ? Sparklines(points, in: environment) : nil
    for point in points {
      rows += row(point, sparkline: sparklines?[point] ?? Markup(), citing: &citations)
    }
    let head = Markup.element(
      "tr",
      [:],
      [
        Markup.element("th", ["scope": "col"], text: heading),
        .element("th", ["scope": "col", "class": "num"], text: "数值"),
        .element("th", ["scope": "col"], text: "来源"),
      ].joined()
    )
    let caption = title.map { Markup.element("caption", text: $0) } ?? Markup()
    let table = Markup.element(
      "table",
      ["class": "figures"],
      caption + .element("thead", [:], head) + .element("tbody", [:], rows)
    )
    return .element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": title ?? label],
      table
    )
  }

  private var heading: String { namesMetric ? "指标" : "地区" }

  private func row(_ point: DataPoint, sparkline: Markup, citing citations: inout Citations)
    -> Markup
  {
    let figures = environment.figures
    let head = Markup.element(
      "th",
      ["scope": "row"],
      name(of: point) + sparkline + .element("small", text: detail(of: point))
    )
    let value = point.claims.uniqued { $0.quantity.verbatim }.map { claim in
      figures.figure(claim, verbatim: true)
    }.joined(separator: "／")
    let says = Markup(text: publishers(of: point)) + citations.markers(for: point.claims)
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
    guard let host = environment.model.catalog.host(of: place) else {
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
    return parts.joined(separator: "，")
  }

  private func publishers(of point: DataPoint) -> String {
    point.claims.map { environment.model.source($0.source)?.publisher ?? $0.source.name }
      .uniqued().joined(separator: "、")
  }
}
