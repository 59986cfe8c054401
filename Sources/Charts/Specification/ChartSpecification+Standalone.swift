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
    let plot = plot()
    let drawing = drawing(.wide, of: plot, isLinked: false)
    var sheet = Sheet(width: drawing.width, id: id)
    sheet.add(title, .title, prefix: "")
    sheet.add(subtitle, .subtitle, prefix: "")
    sheet.add(drawing)
    sheet.addRule()
    sheet.add(
      words.paragraph(notes + self.notes(of: plot, drawing)),
      .note,
      prefix: words.notePrefix
    )
    sheet.add(source, .note, prefix: words.sourcePrefix)
    let size = (width: sheet.outerWidth, height: sheet.outerHeight)
    var file = SVGWriter(id: id)
    file.begin(
      drawing,
      attributes: [("xmlns", "http://www.w3.org/2000/svg"), ("lang", words.language)],
      size: size,
      title: accessibleTitle,
      description: description(of: plot),
      style: ChartStyle.standalone
    )
    file.rect(Box(left: 0, top: 0, right: size.width, bottom: size.height), .rule("sheet"))
    file.append(sheet.writer)
    file.end("svg")
    return file.text + "\n"
  }
}
