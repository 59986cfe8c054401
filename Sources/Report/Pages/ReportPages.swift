package import Diagnostics
import Dispatch
import Model
import Synchronization

/// All pages of a report: each template, once for each item of its collection.
package struct ReportPages {
  private let report: ReportInput
  private let templates: [PageTemplate]
  private let engine: TemplateEngine
  /// Names of assets and where they lie in the site, such as `style`.
  private let assets: [String: String]
  /// Images for pages, by name below `Templates/assets/`.
  private let images: [String: SiteImage]

  package init(
    report: ReportInput,
    templates: [PageTemplate],
    engine: TemplateEngine,
    assets: [String: String],
    images: [String: SiteImage] = [:]
  ) {
    self.report = report
    self.templates = templates
    self.engine = engine
    self.assets = assets
    self.images = images
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
    var files = memory.dataFiles ?? DataFiles(report: report).files
    memory.context = shared
    memory.dataFiles = files
    var listed: [PagePath] = []
    var addresses: [PageAddress] = []
    var aliases: [PageAddress] = []
    var links: [PagePath: [String: SourceLocation]] = [:]
    var prose: [AuthoredProse] = []
    var diagnostics: [Diagnostic] = []
    for template in templates.sorted(by: { $0.name < $1.name }) {
      for output in pages(of: template, context: shared, from: &memory) {
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

  private func pages(
    of template: PageTemplate,
    context: ReportContext,
    from memory: inout ReportMemory
  ) -> [PageRenderer.Output] {
    let frame = ReportMemory.Frame(
      engine: engine,
      assets: assets,
      images: images,
      sections: sectionNames
    )
    let known = memory.pages(of: template)
    if let known, known.frame == frame { return known.outputs }
    let renderers = renderers(of: template, context: context)
    let kept = known.flatMap { frame.changesNoArticle(of: template, since: $0.frame) ? $0 : nil }
    let made = Self.inParallel(renderers.count) { index in
      let article = kept?.articles[index] ?? renderers[index].article()
      return (article, renderers[index].page(of: article))
    }
    let articles = made.map(\.0)
    let outputs = made.map(\.1)
    memory.remember(
      ReportMemory.Pages(template: template, frame: frame, articles: articles, outputs: outputs)
    )
    return outputs
  }

  /// The results in their order, whichever is done first; pages know nothing of each other.
  private static func inParallel<Value: Sendable>(
    _ count: Int,
    _ make: @Sendable (Int) -> Value
  ) -> [Value] {
    guard count > 1 else { return (0..<count).map(make) }
    let values = Mutex([Value?](repeating: nil, count: count))
    let words = InterfaceCatalog.current
    DispatchQueue.concurrentPerform(iterations: count) { index in
      // The threads are no tasks, and know nothing of what a task has set.
      let value = InterfaceCatalog.$current.withValue(words) { make(index) }
      values.withLock { $0[index] = value }
    }
    return values.withLock { $0.compactMap(\.self) }
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
