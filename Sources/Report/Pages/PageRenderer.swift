import Diagnostics
import GFM
import Model
import Quantities
import Settings

/// Turns one page template and one item into a page.
struct PageRenderer {
  /// Lists what the page asks of it.
  let environment: PageEnvironment
  let template: PageTemplate
  let engine: TemplateEngine
  /// The names that the template and its layout can use.
  let context: [String: TemplateValue]
  /// By name below `Templates/assets/`.
  let images: [String: SiteImage]
  /// Finds what is wrong in the author's prose.
  let check: @Sendable (AuthoredProse) -> [Diagnostic]
  /// What the page has asked so far, of its environment and else.
  let reads: PageReads

  /// A page with what it offers for download and what is wrong with it.
  struct Output: Hashable, Sendable, Codable {
    var page: SiteFile
    /// The pages on which it goes on.
    var others: [SiteFile] = []
    var files: [SiteFile]
    /// Its own address, then the old ones.
    var addresses: [PageAddress]
    /// Where the author wrote the page's links, by their address as the page has it.
    var links: [String: SourceLocation]
    var diagnostics: [Diagnostic]

    /// All that the article takes, its own first.
    var pages: [SiteFile] { [page] + others }
  }

  /// What stands within the layout: the page's Markdown as HTML, with what came up on the way.
  struct Article: Hashable, Sendable, Codable {
    /// One for each page that it takes, never none.
    fileprivate var parts: [ArticlePart]
    fileprivate var files: [SiteFile] = []
    fileprivate var links: [String: SourceLocation] = [:]
    fileprivate var diagnostics: [Diagnostic] = []
  }

  /// Fills the body of the page.
  func article() -> Article {
    var state = PageState(
      citations: Citations(report: environment.report, page: environment.page)
    )
    state.files += [data.file].compactMap { $0 }
    let body = engine.render(template.bodyTemplate, with: .object(context), noting: reads)
    state.diagnostics += template.bodyDiagnostics + body.diagnostics
    return article(from: body, state: state)
  }

  private var data: PageData {
    PageData(report: environment.report, page: environment.page, subject: environment.subject)
  }

  /// Puts the layout around an article of this page.
  func page(of article: Article) -> Output {
    var state = PageState(
      citations: Citations(report: environment.report, page: environment.page)
    )
    state.files = article.files
    state.links = article.links
    state.diagnostics = article.diagnostics
    let title = filled(template.matter.title, from: template.matter.locations.title, &state)
    let description = template.matter.description.map {
      filled($0, from: template.matter.locations.description, &state)
    }
    let pages = article.parts.enumerated().map { index, part in
      let frame = PageFrame(part: part, title: title, description: description)
      let layout = engine.render(
        template.matter.layout,
        requestedAt: template.matter.locations.layout,
        with: .object(layoutContext(frame, files: state.files)),
        noting: reads
      )
      // What is wrong with a layout is wrong on all pages of the article.
      if index == 0 { state.diagnostics += layout.diagnostics }
      return SiteFile(path: part.path, content: layout.text)
    }
    let aliases = aliases(state: &state)
    let location = SourceLocation(file: template.file)
    return Output(
      page: pages[0],
      others: Array(pages.dropFirst()),
      files: state.files + aliases.map { $0.redirect(to: environment.page, titled: title) },
      addresses: pages.map { PageAddress(path: $0.path, location: location) } + aliases,
      links: state.links,
      diagnostics: state.diagnostics
    )
  }

  private func article(from body: Rendering, state: PageState) -> Article {
    var state = state
    var article = Article(parts: [ArticlePart(path: environment.page)])
    let origin = BodyOrigin(rendering: body, file: template.file)
    do {
      var tree = try MarkdownTree(parsing: body.text)
      state.diagnostics += tree.issues.map(origin.diagnostic)
      state.ids = Set(tree.headings.map(\.id))
      fillBlocks(in: &tree, from: origin, state: &state)
      fillLinks(in: &tree, from: origin, state: &state)
      fillImages(in: &tree, from: origin, state: &state)
      tree.removeEmptySections()
      let html = Markup(trusted: tree.html().keepingMarksAtTheirFigures)
      article.parts =
        ArticlePager(
          page: environment.page,
          html: html,
          headings: tree.headings,
          rests: state.rests,
          citations: state.citations
        ).parts
      if template.matter.figures == .sourced {
        state.diagnostics += tree.prose.flatMap { check(AuthoredProse($0, from: body)) }
      }
    } catch {
      state.diagnostics.append(origin.diagnostic(error))
    }
    article.files = state.files
    article.links = state.links
    article.diagnostics = state.diagnostics
    return article
  }

  private func fillBlocks(
    in tree: inout MarkdownTree,
    from origin: BodyOrigin,
    state: inout PageState
  ) {
    tree.replaceFences { fence in
      guard let type = DataBlocks.named(fence.info) else {
        state.diagnostics += unknownBlock(fence, from: origin)
        return nil
      }
      let place = YAMLPlace { origin.location(line: fence.position.line + $0, column: $1) }
      var problems: [Diagnostic] = []
      let node = SettingsNode.parse(fence.literal, at: place, reporting: &problems)
      defer { state.diagnostics += problems }
      guard let node else { return "" }
      var reader = BlockReader(node, text: fence.literal, model: environment.model)
      let block = type.init(&reader)
      problems += reader.finish()
      return block.markup(in: environment, state: &state).html
    }
  }

  private func fillLinks(
    in tree: inout MarkdownTree,
    from origin: BodyOrigin,
    state: inout PageState
  ) {
    tree.replaceLinks(scheme: "fact") { link in
      let location = origin.location(link.position)
      switch environment.resolver.resolve(String(link.url.dropFirst("fact:".count)), at: location) {
      case .failure(let reported):
        state.diagnostics.append(reported.diagnostic)
        return InlineHTML(html: Markup(text: link.text).html, text: link.text)
      case .success(let point):
        let (markup, problem) = FigureLink(model: environment.model, figures: environment.figures)
          .markup(for: point, asserting: link.text, at: location, citing: &state.citations)
        if let problem { state.diagnostics.append(problem) }
        return InlineHTML(html: markup.html, text: point.shown.quantity.worded().description)
      }
    }
    tree.replaceLinks(scheme: "cite") { link in
      let name = String(link.url.dropFirst("cite:".count))
      guard let sentence = environment.report.sentence(named: name) else {
        state.diagnostics.append(unknownSentence(name, at: origin.location(link.position)))
        return InlineHTML(html: Markup(text: link.text).html, text: link.text)
      }
      let words = Markup(text: link.text) + state.citations.markers(for: [sentence])
      return InlineHTML(
        html: Markup.element("span", ["class": "nb"], words).html,
        text: link.text
      )
    }
    tree.replaceLinks(scheme: "count") { link in
      let markup = Markup.element("span", ["data-count": ""], text: link.text)
      return InlineHTML(html: markup.html, text: link.text)
    }
    tree.rewriteLinks { link in
      guard !link.isImage || !link.url.hasPrefix("assets/") else { return nil }
      let address = link.url.isSitePath ? environment.page.link(to: link.url) : link.url
      if state.links[address] == nil { state.links[address] = origin.location(link.position) }
      return address
    }
  }

  private func fillImages(
    in tree: inout MarkdownTree,
    from origin: BodyOrigin,
    state: inout PageState
  ) {
    let images = PageImages(images: images, page: environment.page, template: template.file)
    tree.replaceImages { image in
      if let name = images.name(of: image.url) { reads.note(.image(name)) }
      let (inline, problems) = images.html(for: image, at: origin.location(image.position))
      state.diagnostics += problems
      return inline
    }
  }

  /// A fence whose word is close to a data block's is a slip; every other is code to be shown.
  private func unknownBlock(_ fence: Fence, from origin: BodyOrigin) -> [Diagnostic] {
    guard let meant = suggestion(for: fence.info, among: DataBlocks.all.map { $0.name }) else {
      return []
    }
    return [
      Diagnostic(
        .error,
        "unknown-block",
        at: origin.location(fence.position),
        "no data block ‘\(fence.info)’",
        help: "did you mean `\(meant)`?"
      )
    ]
  }

  private func unknownSentence(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      "unknown-sentence",
      at: location,
      "no quoted sentence ‘\(name)’",
      help: "write cite:SOURCE/ANCHOR as a source page has it, or use a figure link"
    )
  }

  /// The old addresses of the page.
  private func aliases(state: inout PageState) -> [PageAddress] {
    template.matter.aliases.compactMap { alias in
      let path = filled(alias.path, from: alias.location, &state)
      switch PageAddress.alias(path, at: alias.location) {
      case .success(let address): return address
      case .failure(let refusal):
        state.diagnostics.append(refusal.diagnostic)
        return nil
      }
    }
  }

  /// A value of the front matter, which may hold tags.
  private func filled(
    _ text: String,
    from location: SourceLocation,
    _ state: inout PageState
  ) -> String {
    let rendering = engine.render(
      text,
      from: location,
      language: .plain,
      with: .object(context),
      noting: reads
    )
    state.diagnostics += rendering.diagnostics
    return rendering.text
  }

  /// The names of a page that come from other files than the report: assets and the other pages.
  static let ownNames: Set<String> = ["assets", "section"]

  /// The names that a layout has besides those of the page's body: all of them follow from the article and from
  /// what is asked of the environment.
  static let layoutNames: Set<String> = [
    "page", "root", "contents", "content", "notes", "references", "structured-data",
  ]

  private func layoutContext(_ frame: PageFrame, files: [SiteFile]) -> [String: TemplateValue] {
    let matter = template.matter
    let path = frame.part.path
    let contents = frame.part.headings.filter { $0.level == 2 }.map { heading in
      TemplateValue.object([
        "text": .string(heading.text), "href": .string("#" + heading.id),
      ])
    }
    let place = frame.part.place
    let page: [String: TemplateValue] = [
      "title": .string(frame.title),
      "description": frame.description.map { .string($0) } ?? .none,
      "path": .string(path.path),
      "noindex": .bool(matter.isUnindexed),
      "data": data.path.map { .string($0.path) } ?? .none,
      "address": address(of: path.path),
      "image": files.first { $0.drawing != nil }.map { address(of: $0.path.path) } ?? .none,
      "og-type": .string(matter.type == .website ? "website" : "article"),
      "facets": .list(matter.isUnindexed ? [] : facets(of: frame.part)),
      "previous": place.map { .string($0.previous.path) } ?? .none,
      "next": place?.next.map { .string($0.path) } ?? .none,
    ]
    let own = PageEnvironment(
      report: environment.report,
      page: path,
      subject: environment.subject
    )
    let structured =
      engine.mentions("structured-data")
      ? StructuredData(
        environment: own,
        type: place == nil ? matter.type : .article,
        frame: frame
      ).markup : Markup()
    let citations = Citations(
      report: environment.report,
      page: path,
      sentences: frame.part.sentences
    )
    let root = String(repeating: "../", count: path.path.split(separator: "/").count - 1)
    let names: [String: TemplateValue] = [
      "page": .object(page), "root": .string(root), "contents": .list(contents),
      "content": .html(frame.content), "notes": .html(citations.notes),
      "references": .list(citations.references.map { .string($0) }),
      "structured-data": .html(structured),
    ]
    return context.merging(names) { _, new in new }
  }

  /// Without the site's address nothing has one.
  private func address(of path: String) -> TemplateValue {
    environment.report.settings.address.map { .string($0.address(of: path)) } ?? .none
  }

  /// Of many places only those to which this part of the page leads.
  private func facets(of part: ArticlePart) -> [TemplateValue] {
    let facets = environment.subject.facets(in: environment.model)
    let places = facets.count { $0.name == "place" }
    let links = places > Self.mostPlaces ? MarkupScan(part.html.html).links : nil
    let told = facets.filter { facet in
      guard let links, let path = facet.path else { return true }
      return links.contains(Substring(part.path.link(to: path.path)))
    }
    return told.map { facet in
      .object(["name": .string(facet.name), "value": .string(facet.value)])
    }
  }

  private static let mostPlaces = 20
}

/// Where the lines of a filled template come from.
private struct BodyOrigin {
  let rendering: Rendering
  let file: String

  func location(line: Int, column: Int) -> SourceLocation {
    rendering.location(line: line, column: column) ?? SourceLocation(file: file)
  }

  func location(_ position: MarkdownPosition) -> SourceLocation {
    location(line: position.line, column: position.column)
  }

  func diagnostic(_ issue: GFMIssue) -> Diagnostic {
    Diagnostic(
      .error,
      "markdown",
      at: location(line: issue.line, column: issue.column),
      issue.message,
      help: issue.help
    )
  }
}

extension String {
  /// Whether an author means a place of the site, counted from its root.
  fileprivate var isSitePath: Bool {
    guard let first, first != "#", first != "/", first != "." else { return false }
    let scheme = prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    return !dropFirst(scheme.count).hasPrefix(":")
  }

  /// With the punctuation behind a citation marker in the same unbreakable run, since the marker
  /// is a box of its own and a line must not begin with 。 (`docs/design-language.md` §6).
  fileprivate var keepingMarksAtTheirFigures: String {
    let end = "</sup></span>"
    let parts = parts(between: "</sup></span>")
    return parts.dropFirst().reduce(into: String(parts[0])) { text, part in
      guard let mark = part.first, "，。；：、！？）”".contains(mark) else {
        text += end + part
        return
      }
      text += "</sup>" + String(mark) + "</span>" + part.dropFirst()
    }
  }
}
