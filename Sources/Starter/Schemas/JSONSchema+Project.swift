import Model
import Report

/// `factbook.yml`, front matter and sidecar files.
extension JSONSchema {
  static let project = JSONSchema.object(
    "What the site is called and how it is built.",
    [
      "format": .choice("The version of the formats.", of: ["1"]).orNumber(1),
      "title": .text("The name of the site."),
      "languages": .list(
        "The languages of the site's own words.",
        of: .choice("A language.", of: ["zh-CN"])
      ),
      "strict": .flag("Whether warnings count as errors."),
      "quote-context": .wholeNumber("How many sentences stand around a quoted one.", 0...3),
      "templates": .choice(
        "Whether built-in templates stand in for those that Templates/ does not have.",
        of: ["own", "built-in"]
      ),
      "png": .flag("Whether every chart has a PNG beside its SVG; needs rsvg-convert."),
      "search": .flag("Whether pages have a search box; make search makes its index."),
      "address": .text("Where the site is published.", pattern: "^https?://[^\\s\"'<>?#]+$"),
      "contact": .text("Where readers write to: an e-mail address or a web address."),
      "corrections": .text("Where readers report an error: an e-mail address or a web address."),
      "publish": publish,
    ],
    required: ["format", "title"]
  )

  static let page = JSONSchema.object(
    "What a page template says about itself.",
    [
      "title": .text("The page's title; may hold tags."),
      "description": .text("For search engines and link previews; may hold tags."),
      "for-each": .choice(
        "One page for each item.",
        of: FrontMatter.Collection.allCases.map(\.rawValue)
      ),
      "layout": .text("A file of Templates/layouts, without .html."),
      "section": .text("The page of the navigation that this one belongs to."),
      "draft": .flag("Whether the page is left out of the site until it is done."),
      "type": .choice(
        "What machines are told that the page is.",
        of: FrontMatter.PageType.allCases.map(\.rawValue)
      ),
      "noindex": .flag("Whether search engines are asked to leave the page out."),
      "figures": .choice(
        "Whether figures in the page's prose have to have a source.",
        of: FrontMatter.Figures.allCases.map(\.rawValue)
      ),
      "aliases": .list(
        "Old addresses that lead here.",
        of: .text("Seen from the site's root: old/name.html; may hold tags.")
      ),
    ],
    required: ["title"]
  )

  static let sidecar = JSONSchema.object(
    "What a source does not say about itself, and reviews of its claims.",
    [
      "title": .text("The headline."),
      "publisher": .text("Who published it."),
      "date": date,
      "date-inferred": .flag("Whether the date is taken from context."),
      "url": .text("Where it was published.", pattern: "^https?://[^\\s\"'<>]+$"),
      "place": .text("The place that the text means by 本市 or 全市: an id or a name."),
      "note": .text("A remark for whoever keeps the file; never shown."),
      "reviews": .list("Decisions on its claims.", of: review),
    ]
  )

  private static let review = JSONSchema.object(
    "What one person decided about one claim.",
    [
      "quote": .text("An exact run of the text that stands there once."),
      "decision": .choice("What was decided.", of: Review.Decision.allCases.map(\.rawValue)),
      "reason": .text("Why; readers see it."),
      "expect": .object(
        "The claim that is meant, and what the rules said of it.",
        figure.merging(["subject": .text("Whose figure it is.")]) { own, _ in own }
      ),
      "origin": .text("Whom the source credits."),
      "unclear": .choice(
        "What the text leaves open.",
        of: ["subject", "metric", "period", "unit"]
      ),
    ].merging(figure) { own, _ in own },
    required: ["quote", "decision", "reason"]
  )

  private static let figure: [String: JSONSchema] = [
    "subject": .text("The place, organisation or event that the figure is about."),
    "metric": .text("An id of the catalog or one of its wordings."),
    "value": .number("The number, multiplied out."),
    "upper": .number("The upper end of a range."),
    "unit": .text("The base unit, without 万 or 亿."),
    "hedge": .choice(
      "How the number is hedged.",
      of: ["exact", "over", "nearly", "about", "at_least", "at_most", "several"]
    ),
    "period": .text("2023, 2023-07, 2023-07-08 or 2016/2022."),
    "basis": .choice("What the figure is.", of: ["reported", "target", "grant"]),
  ]

  private static let date = JSONSchema.text(
    "A day, month or year: 2023-07-08, 2023-07 or 2023.",
    pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
  )

  /// The same, or as YAML reads it without quotation marks.
  private func orNumber(_ number: Int) -> JSONSchema {
    .oneOf("Write \(number).", [self, .wholeNumber("The number.", number...number)])
  }
}
