package import Diagnostics
package import Jobs
import Model

/// All pages of a report: each template, once for each item of its collection.
package struct ReportPages {
  private let report: ReportInput
  private let templates: [PageTemplate]
  private let engine: TemplateEngine
  /// Names of assets and where they lie in the site, such as `style`.
  private let assets: [String: String]
  /// Images for pages, by name below `Templates/assets/`.
  private let images: [String: SiteImage]
  private let jobs: Jobs

  package init(
    report: ReportInput,
    templates: [PageTemplate],
    engine: TemplateEngine,
    assets: [String: String],
    images: [String: SiteImage] = [:],
    jobs: Jobs = .all
  ) {
    self.report = report
    self.templates = templates
    self.engine = engine
    self.assets = assets
    self.images = images
    self.jobs = jobs
  }

  /// Renders all of them; pages and downloads are sorted by path.
  package func render() -> Output {
    var memory = ReportMemory()
    return render(from: &memory)
  }

  /// Renders what has changed since the last time.
  ///
  /// - Parameter memory: of the same report; what it knows is taken over.
  /// - Returns: all pages, the same bytes as without memory.
  package func render(from memory: inout ReportMemory) -> Output {
    InterfaceCatalog.$current.withValue(report.settings.words) { rendered(from: &memory) }
  }

  private func rendered(from memory: inout ReportMemory) -> Output {
    let shared = memory.context ?? ReportContext(report)
    var files = memory.dataFiles ?? report.data.files
    memory.context = shared
    memory.dataFiles = files
    var listed: [PagePath] = []
    var addresses: [PageAddress] = []
    var aliases: [PageAddress] = []
    var links: [PagePath: [String: SourceLocation]] = [:]
    var prose: [AuthoredProse] = []
    var diagnostics: [Diagnostic] = []
    let templates = templates.sorted { $0.name < $1.name }
    for (template, outputs) in zip(templates, pages(of: templates, context: shared, from: &memory))
    {
      for output in outputs {
        files += [output.page] + output.files
        if !template.matter.isUnindexed { listed.append(output.page.path) }
        addresses += output.addresses.prefix(1)
        aliases += output.addresses.dropFirst()
        links[output.page.path] = output.links
        prose += output.prose
        diagnostics += output.diagnostics
      }
    }
    if let feed = Feed(report: report).file { files.append(feed) }
    files += WebFiles(settings: report.settings, pages: listed.sorted()).files
    return Output(
      files: files.sorted { $0.path < $1.path }.uniqued(by: \.path),
      links: links,
      prose: prose.uniqued(),
      diagnostics: diagnostics + PageAddress.collisions(among: addresses + aliases)
    )
  }

  /// The site's pages and downloads, and what their authors wrote.
  package struct Output: Sendable {
    package var files: [SiteFile]
    /// Where authors wrote the links of each page, by their address as the page has it.
    package var links: [PagePath: [String: SourceLocation]]
    package var prose: [AuthoredProse]
    package var diagnostics: [Diagnostic]
  }

  /// The pages of one template as far as they are known, and what makes the others.
  private struct Work {
    var template: PageTemplate
    var known: ReportMemory.Pages?
    /// Whether what stands within the layouts is known.
    var keepsArticles = false
    var renderers: [PageRenderer] = []
  }

  /// The pages of each template, those that are not known several at a time.
  private func pages(
    of templates: [PageTemplate],
    context: ReportContext,
    from memory: inout ReportMemory
  ) -> [[PageRenderer.Output]] {
    let frame = ReportMemory.Frame(
      engine: engine,
      assets: assets,
      images: images,
      sections: sectionNames
    )
    let works = templates.map { template in
      let known = memory.pages(of: template)
      if let known, known.frame == frame { return Work(template: template, known: known) }
      let keeps = known.map { frame.changesNoArticle(of: template, since: $0.frame) } ?? false
      return Work(
        template: template,
        known: keeps ? known : nil,
        keepsArticles: keeps,
        renderers: renderers(of: template, context: context)
      )
    }
    var made = render(works)[...]
    return works.map { work in
      if let known = work.known, !work.keepsArticles { return known.outputs }
      let own = made.prefix(work.renderers.count)
      made = made.dropFirst(own.count)
      let pages = ReportMemory.Pages(
        template: work.template,
        frame: frame,
        articles: own.map(\.article),
        outputs: own.map(\.output)
      )
      memory.remember(pages)
      return pages.outputs
    }
  }

  /// The results in their order, whichever is done first; pages know nothing of each other.
  private func render(_ works: [Work])
    -> [(article: PageRenderer.Article, output: PageRenderer.Output)]
  {
    let pages = works.flatMap { work in work.renderers.indices.map { (work, $0) } }
    let words = InterfaceCatalog.current
    return jobs.map(pages.count) { number in
      let (work, index) = pages[number]
      // The threads are no tasks, and know nothing of what a task has set.
      return InterfaceCatalog.$current.withValue(words) {
        let article = work.known?.articles[index] ?? work.renderers[index].article()
        return (article, work.renderers[index].page(of: article))
      }
    }
  }

  /// One for each page of a template.
  private func renderers(of template: PageTemplate, context: ReportContext) -> [PageRenderer] {
    guard let collection = template.matter.collection else {
      return [renderer(template, item: nil, about: .overview, context: context.shared)]
    }
    return context.items(of: collection).map { item in
      let names = context.shared.merging([item.name: item.value]) { _, own in own }
      return renderer(template, item: item.id, about: item.subject, context: names)
    }
  }

  private func renderer(
    _ template: PageTemplate,
    item: String?,
    about subject: PageSubject,
    context: [String: TemplateValue]
  ) -> PageRenderer {
    let names = context.merging([
      "assets": .object(assets.mapValues { .string($0) }),
      "section": sections(current: template.matter.section),
    ]) { first, _ in first }
    return PageRenderer(
      environment: PageEnvironment(
        report: report,
        page: template.path(for: item),
        subject: subject
      ),
      template: template,
      engine: engine,
      context: names,
      images: images
    )
  }

  /// Every single page by name, true for the one that the current page belongs to.
  private func sections(current: String?) -> TemplateValue {
    .object(
      Dictionary(sectionNames.map { ($0, .bool($0 == current)) }) { first, _ in first }
    )
  }

  private var sectionNames: [String] {
    templates.filter { $0.matter.collection == nil }.map(\.name)
  }
}
