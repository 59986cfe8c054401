import Model
import Quantities

/// What machines are told of a page: schema.org as JSON-LD.
struct StructuredData {
  let environment: PageEnvironment
  let type: FrontMatter.PageType
  let frame: PageFrame

  private var title: String { frame.title }
  private var description: String? { frame.description }
  private var model: FactModel { environment.model }
  private var settings: ReportSettings { environment.report.settings }

  /// A data block, which no browser runs (HTML, section 4.12.1) and no content policy forbids.
  ///
  /// `<` is escaped, so that no text can end the block.
  var markup: Markup {
    var document = JSONLine()
    document.add("@context", .text("https://schema.org"))
    document.add("@graph", .objects([page] + about))
    let text = document.text.replacing("<", with: "\\u003c")
    return Markup(trusted: "<script type=\"application/ld+json\">\(text)</script>")
  }

  private var page: JSONLine {
    var page = JSONLine(type: type.schemaName)
    page.add("@id", .text(address(of: environment.page.path)))
    page.add(type == .article ? "headline" : "name", .text(title))
    page.addIfPresent("description", description)
    page.add("inLanguage", .text("zh-CN"))
    if settings.address != nil { page.add("url", .text(address(of: environment.page.path))) }
    if type != .website { page.add("isPartOf", .object(site)) }
    switch type {
    case .dataset: addDataset(to: &page)
    case .article: addSubject(to: &page)
    case .website: break
    }
    return page
  }

  private var site: JSONLine {
    var site = JSONLine(type: "WebSite")
    site.add("name", .text(settings.title))
    if let address = settings.address { site.add("url", .text(address.root)) }
    return site
  }

  /// The article that a source page is about, and every claim that has its place on this page.
  private var about: [JSONLine] {
    guard case .source(let source) = environment.subject else { return [] }
    let number = frame.part.place?.number(of: QuotedPassages.listName) ?? 1
    let claims = model.claims(of: source.id).filter {
      environment.report.part(of: $0.sentence) == number
    }
    return [self.source(source)] + claims.map { claim($0, in: source) }
  }

  private func source(_ source: SourceProfile) -> JSONLine {
    var work = JSONLine(type: "CreativeWork")
    work.add("@id", .text("#source"))
    work.add("name", .text(source.title))
    if let publisher = source.publisher {
      work.add("publisher", .object(JSONLine(type: "Organization", named: publisher)))
    }
    // An inferred date is no date of publication.
    if !source.isDateInferred { work.addIfPresent("datePublished", source.date?.iso) }
    work.addIfPresent("url", source.url)
    return work
  }

  private func claim(_ claim: Claim, in source: SourceProfile) -> JSONLine {
    var work = JSONLine(type: "Claim")
    work.add("@id", .text("#" + claim.anchor))
    work.add("name", .text(claim.worded))
    work.add("appearance", .object(JSONLine(id: "#source")))
    return work
  }

  private func addSubject(to page: inout JSONLine) {
    switch environment.subject {
    case .place(let place): page.add("about", .object(JSONLine(type: "Place", named: place.name)))
    case .metric(let metric):
      var term = JSONLine(type: "DefinedTerm", named: metric.name)
      term.addIfPresent("description", metric.definition)
      page.add("about", .object(term))
    case .policy(let policy):
      page.add("about", .object(JSONLine(type: "CreativeWork", named: policy.title)))
    case .source: page.add("about", .object(JSONLine(id: "#source")))
    case .topic(let topic): page.add("about", .object(JSONLine(type: "Thing", named: topic.name)))
    case .overview: break
    }
  }

  private func addDataset(to page: inout JSONLine) {
    let files = environment.report.data
    page.add("version", .text(files.fingerprint))
    if let span = model.temporalCoverage { page.add("temporalCoverage", .text(span.iso)) }
    page.add(
      "spatialCoverage",
      .objects(model.places.map { JSONLine(type: "Place", named: $0.name) })
    )
    page.add("variableMeasured", .texts(model.metrics.filter { !$0.isOpen }.map(\.name)))
    page.add("distribution", .objects(files.downloads.map(download)))
  }

  private func download(_ file: DataFiles.Download) -> JSONLine {
    var download = JSONLine(type: "DataDownload", named: file.title)
    download.add("encodingFormat", .text(file.mediaType))
    download.add("contentUrl", .text(address(of: file.path.path)))
    return download
  }

  /// Absolute where the site has an address, else as seen from the page.
  private func address(of path: String) -> String {
    settings.address?.address(of: path) ?? environment.page.link(to: path)
  }
}

extension FrontMatter.PageType {
  fileprivate var schemaName: String {
    switch self {
    case .article: "Article"
    case .dataset: "Dataset"
    case .website: "WebSite"
    }
  }
}

extension JSONLine {
  fileprivate init(type: String, named name: String? = nil) {
    self.init()
    add("@type", .text(type))
    addIfPresent("name", name)
  }

  fileprivate init(id: String) {
    self.init()
    add("@id", .text(id))
  }
}

extension Claim {
  /// 上海 · 规上人工智能企业 · 2022年：348家.
  fileprivate var worded: String {
    let when = period.map { " · " + $0.worded } ?? ""
    return "\(place.name) · \(metricName)\(when)" + InterfaceText.of
      + quantity.worded().description
  }
}

extension FactModel {
  /// From the first day to the last that any figure speaks of, by years.
  fileprivate var temporalCoverage: Period? {
    let years = dataPoints.compactMap(\.period).flatMap { [$0.from.year, $0.until.year] }
    guard let first = years.min(), let last = years.max() else { return nil }
    return Period(from: CalendarDate(year: first), until: CalendarDate(year: last))
  }
}
