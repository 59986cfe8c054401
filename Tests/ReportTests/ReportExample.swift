import Corpus
import Diagnostics
import Foundation
import Model
import Quantities
import Report

/// A report in memory: sources written for a test, the claims they make, and one page over them.
struct ReportExample {
  private var sources: [Source] = []
  private var claims: [Claim] = []

  private static let shanghai = Place(
    id: "shanghai",
    name: "上海",
    kind: .city,
    parent: "china",
    aliases: ["申城"]
  )
  static let catalog = Catalog(
    places: Dictionary(
      [
        Place(id: "china", name: "中国", kind: .country), shanghai,
        Place(id: "beijing", name: "北京", kind: .city, parent: "china"),
        Place(id: "shenzhen", name: "深圳", kind: .city, parent: "guangdong"),
        Place(id: "hangzhou", name: "杭州", kind: .city, parent: "zhejiang"),
        Place(id: "gulou-nanjing", name: "鼓楼区", kind: .district, parent: "china"),
        Place(id: "gulou-fuzhou", name: "鼓楼区", kind: .district, parent: "china"),
      ].map { ($0.id, $0) }
    ) { first, _ in first },
    metrics: Dictionary(
      [
        Metric(id: "firms", name: "企业", unit: Quantities.Unit("家"), topic: "industry"),
        Metric(id: "scale", name: "产业规模", unit: .yuan, topic: "industry"),
        Metric(id: "talent", name: "人才", unit: Quantities.Unit("人"), topic: "talent"),
      ].map { ($0.id, $0) }
    ) { first, _ in first },
    topics: [Topic(id: "industry", name: "产业"), Topic(id: "talent", name: "人才")]
  )

  /// Adds a source of one text; its sidecar would say the rest.
  mutating func add(_ name: String, _ text: String, publisher: String, date: String = "2024-06") {
    var metadata = Metadata()
    metadata.title = "文章" + name
    metadata.publisher = publisher
    metadata.date = date
    sources.append(Source(text: text, id: SourceID("seeds/\(name).txt"), metadata: metadata))
  }

  /// Adds a claim whose number stands in the last source added.
  mutating func claim(
    _ wording: String,
    _ value: Decimal,
    _ hedge: Hedge = .exact,
    unit: String = "家",
    of metric: String = "firms",
    in place: String = "shanghai",
    at period: String?,
    as basis: Claim.Basis = .reported,
    from origin: String? = nil
  ) {
    guard let measured = Self.catalog.metrics[metric] else {
      preconditionFailure("no metric ‘\(metric)’")
    }
    claim(
      wording,
      value,
      hedge,
      unit: unit,
      of: measured,
      in: place,
      at: period,
      as: basis,
      from: origin
    )
  }

  /// The same of a metric that the catalog need not know.
  mutating func claim(
    _ wording: String,
    _ value: Decimal,
    _ hedge: Hedge = .exact,
    unit: String,
    of measured: Metric,
    in place: String = "shanghai",
    at period: String?,
    as basis: Claim.Basis = .reported,
    from origin: String? = nil
  ) {
    guard let source = sources.last, let range = source.characters.ranges(of: wording).first,
      let sentence = source.sentence(containing: range.lowerBound),
      let subject = Self.catalog.places[place]
    else { preconditionFailure("the last source does not say ‘\(wording)’") }
    let quote = source.quote(sentence.range)
    claims.append(
      Claim(
        place: Boxed(subject),
        metric: Boxed(measured),
        metricWords: measured.name,
        period: period.flatMap { Period($0) },
        quantity: Quantity(
          value: value,
          unit: Quantities.Unit(unit),
          hedge: hedge,
          wording: wording
        ),
        basis: basis,
        origin: origin.map { Origin(name: $0) },
        quote: quote,
        sentence: quote,
        numeral: range,
        rule: "example"
      )
    )
  }

  /// The interface's words.
  var words = InterfaceCatalog.builtIn

  var input: ReportInput {
    let profiles = sources.map { source in
      SourceProfile(
        id: source.id,
        title: source.metadata.title ?? "",
        publisher: source.metadata.publisher,
        date: source.metadata.date.flatMap { CalendarDate(iso: $0) }
      )
    }
    return ReportInput(
      model: FactModel(claims: claims, mentions: [], sources: profiles, catalog: Self.catalog),
      sources: sources,
      setAside: [:],
      settings: ReportSettings(title: "试验", words: words)
    )
  }

  /// What one template makes: the page without its notes, the notes, all other files, messages.
  struct Page {
    var html = ""
    var notes = ""
    var files: [SiteFile] = []
    var problems: [String] = []
  }

  /// Renders a page whose body begins on line 4 of its template.
  func page(_ body: String) -> Page {
    let file = "Templates/pages/index.md"
    var engine = TemplateEngine()
    let layout = "{{{content}}}<hr>{{{notes}}}"
    var problems = engine.register("page", text: layout, file: "page.html", language: .html)
    let (template, wrong) = PageTemplate.read(
      "---\ntitle: 首页\n---\n" + body,
      file: file,
      name: "index"
    )
    problems += wrong
    let pages = ReportPages(
      report: input,
      templates: template.map { [$0] } ?? [],
      engine: engine,
      assets: [:]
    )
    let output = pages.render()
    let html = output.files.first { $0.path.path == "index.html" }?.content ?? ""
    let parts = html.split(separator: "<hr>", omittingEmptySubsequences: false)
    return Page(
      html: String(parts.first ?? ""),
      notes: String(parts.last ?? ""),
      files: output.files,
      problems: (problems + output.diagnostics).map(\.description)
    )
  }

  /// All text files that some templates make, by path; the templates by name, `sources/source` once for each
  /// source.
  func site(_ templates: [String: String]) -> [String: String] {
    var engine = TemplateEngine()
    _ = engine.register(
      "page",
      text: "{{{content}}}{{{notes}}}",
      file: "page.html",
      language: .html
    )
    let read = templates.sorted { $0.key < $1.key }.compactMap { name, body in
      let each = name == "sources/source" ? "for-each: sources\n" : ""
      return PageTemplate.read(
        "---\ntitle: \(name)\n\(each)---\n" + body,
        file: "Templates/pages/\(name).md",
        name: name
      ).0
    }
    let output = ReportPages(report: input, templates: read, engine: engine, assets: [:]).render()
    return Dictionary(output.files.map { ($0.path.path, $0.content) }) { first, _ in first }
  }
}

extension ReportExample.Page {
  /// The text without tags, citation markers taken out.
  var text: String {
    html.replacing(#/<sup class="cite">.*?<\/sup>/#, with: "").replacing(#/<[^>]*>/#, with: "")
      .filter { !$0.isNewline }
  }

  /// The numbers of the markers, in the order of the page.
  var markers: [String] {
    html.matches(of: #/popovertarget="n([0-9]+)"/#).map { String($0.1) }
  }

  func file(_ path: String) -> String { files.first { $0.path.path == path }?.content ?? "" }
}
