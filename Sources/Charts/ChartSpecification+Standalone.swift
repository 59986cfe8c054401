import Foundation

extension ChartSpecification {
  /// The chart as a file of its own, with title, key, notes and source baked in.
  ///
  /// It has its own colours for light, dark and print. Its rows are no links, since a file that
  /// was saved elsewhere would lead nowhere.
  package func standalone(
    title: String,
    subtitle: String,
    notes: [String] = [],
    source: String
  ) -> String {
    var plain = self
    plain.kind = kind.withoutLinks
    let drawing = plain.drawing(.wide)
    var sheet = Sheet(width: drawing.width)
    sheet.add(title, .title, prefix: "")
    sheet.add(subtitle, .subtitle, prefix: "")
    sheet.add(drawing)
    sheet.addRule()
    sheet.add(words.paragraph(notes + self.notes), .note, prefix: words.notePrefix)
    sheet.add(source, .note, prefix: words.sourcePrefix)
    var writer = SVGWriter()
    let attributes = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("lang", words.language),
    ]
    writer.write(
      plain.root(
        drawing,
        attributes: attributes,
        size: (sheet.outerWidth, sheet.outerHeight),
        style: ChartStyle.standalone,
        body: sheet.elements
      )
    )
    return writer.text + "\n"
  }

  /// What the marks on the chart ask to be said once, then what was left out and why.
  package var notes: [String] {
    let drawing = drawing(.wide)
    var notes: [String] = []
    if drawing.marks.contains(where: \.isDecorated) { notes.append(words.hedgeNote) }
    if case .dots(_, let domain, _) = kind, !domain.lower.isZero {
      notes.append(words.cutScaleNote)
    }
    if drawing.hasGap { notes.append(words.gapNote) }
    return notes + leftOut.map(words.leftOut)
  }

  /// The entries of the reading key: the marks that occur and need explaining.
  package var key: [String] {
    ReadingKey(drawing(.wide).marks, words: words, variant: .wide, form: .bar).marks
      .map { $0.text(in: words) }
  }
}

extension ChartKind {
  fileprivate var withoutLinks: ChartKind {
    switch self {
    case .bars(let data, let order): .bars(data.map(Self.withoutLink), order: order)
    case .dots(let data, let domain, let order):
      .dots(data.map(Self.withoutLink), domain: domain, order: order)
    case .shares(let data, let rest, let order):
      .shares(data.map(Self.withoutLink), rest: rest, order: order)
    case .time(let panels):
      .time(panels.map { TimePanel(title: $0.title, points: $0.points.map(Self.withoutLink)) })
    case .timeline(let lanes):
      .timeline(
        lanes.map {
          TimelineLane(
            name: $0.name,
            series: $0.series,
            entries: $0.entries.map(Self.withoutLink)
          )
        }
      )
    case .marks: .marks
    }
  }

  private static func withoutLink<Row: Linked>(_ row: Row) -> Row {
    var row = row
    row.href = nil
    return row
  }
}
