import Model
import Quantities

/// The lines of a set of changes: what is new, what is told otherwise, what is told no longer.
struct ChangeItems {
  let set: ChangeSet
  /// How a figure that is told now is written, with its evidence; nil for one of the past, which is
  /// quoted.
  let present: (Snapshot.Figure) -> Markup?
  /// How a place and a metric are named.
  let heading: (Snapshot.Figure) -> Markup

  /// More lines of one kind would make a page of data; the data files have the rest.
  static let most = 50

  /// A count of each kind, and the lines.
  var markup: Markup {
    let counts = Markup.element(
      "p",
      ["data-count": ""],
      text: set.isFirst
        ? InterfaceText.firstCount(set.added.count)
        : InterfaceText.counts(set.added.count, set.revised.count, set.withdrawn.count)
    )
    guard !set.isFirst else { return counts }
    let lists = [
      list(set.added, InterfaceText.added, item(added:)),
      list(set.revised, InterfaceText.revised, item(revised:)),
      list(set.withdrawn, InterfaceText.withdrawn, item(withdrawn:)),
    ]
    return counts + lists.joined()
  }

  private func list<Item>(_ items: [Item], _ title: String, _ line: (Item) -> Markup) -> Markup {
    guard !items.isEmpty else { return Markup() }
    let lines = items.prefix(Self.most).map { Markup.element("li", [:], line($0)) }.joined()
    let rest = items.count - Self.most
    let more =
      rest > 0
      ? Markup.element("p", ["data-count": ""], text: InterfaceText.moreChanges(rest)) : Markup()
    return .element("h3", text: title) + .element("ul", ["class": "changes"], lines) + more
  }

  private func item(added figure: Snapshot.Figure) -> Markup {
    heading(figure) + Markup(text: InterfaceText.of) + (present(figure) ?? quoted(figure))
  }

  private func item(revised revision: ChangeSet.Revision) -> Markup {
    let before = revision.before
    let after = revision.after
    var line = heading(after) + Markup(text: InterfaceText.of) + (present(after) ?? quoted(after))
    if before.shown != after.shown {
      line += Markup(text: InterfaceText.before) + quoted(before)
    } else {
      line += Markup(text: InterfaceText.verdict(before.verdict, after.verdict))
    }
    return line
  }

  private func item(withdrawn figure: Snapshot.Figure) -> Markup {
    heading(figure) + Markup(text: InterfaceText.of) + quoted(figure)
  }

  /// The figure in quotation marks with the sentences that stated it.
  private func quoted(_ figure: Snapshot.Figure) -> Markup {
    let figures = figure.shown.map { Markup.element("q", text: $0) }.joined(
      separator: InterfaceText.and
    )
    let sentences = figure.sentences.map { sentence in
      Markup(text: sentence.publisher + InterfaceText.of) + .element("q", text: sentence.text)
    }.joined(separator: InterfaceText.clause)
    return figures + Markup(text: InterfaceText.asideBegin) + sentences
      + Markup(text: InterfaceText.asideEnd)
  }
}

extension ChangeItems {
  /// The figures of a set that have a line and may be told now.
  static func figures(of set: ChangeSet) -> [Snapshot.Figure] {
    guard !set.isFirst else { return [] }
    return Array(set.added.prefix(most) + set.revised.prefix(most).map(\.after))
  }
}

extension Snapshot.Figure {
  /// 上海 · 人工智能人才 · 2024年6月.
  func heading(_ link: (PagePath, String) -> Markup) -> Markup {
    let period = key.period.flatMap { Period($0) }
    let words = [
      FigureMark(rawValue: key.basis)?.name,
      FigureMarkup.period(period, isInferred: false),
    ].compactMap { $0 }
    return link(.place(key.place), placeName) + Markup(text: " · ")
      + link(.metric(key.metric), metricName)
      + Markup(text: words.map { " · " + $0 }.joined())
  }

  /// The wordings that a data point shows.
  static func shown(of point: DataPoint) -> [String] {
    point.shownClaims.map(\.quantity.verbatim)
  }
}
