package import Diagnostics
package import Jobs
package import Model

/// All pages of a report: each template, once for each item of its collection.
package struct ReportPages {
  private let report: ReportInput
  private let templates: [PageTemplate]
  private let singlePages: Deferred<SinglePages>
  private let engine: TemplateEngine
  /// Names of assets and where they lie in the site, such as `style`.
  private let assets: [String: String]
  /// Images for pages, by name below `Templates/assets/`.
  private let images: [String: SiteImage]
  /// Asked for pages that the memory does not have.
  private let store: (any PageStore)?
  private let check: @Sendable (AuthoredProse) -> [Diagnostic]
  private let jobs: Jobs

  /// Takes the single pages that pages can name; nil for those of the templates.
  package init(
    report: ReportInput,
    templates: [PageTemplate],
    engine: TemplateEngine,
    assets: [String: String],
    images: [String: SiteImage] = [:],
    singlePages: Deferred<SinglePages>? = nil,
    store: (any PageStore)? = nil,
    checking check: @escaping @Sendable (AuthoredProse) -> [Diagnostic] = { _ in [] },
    jobs: Jobs = .all
  ) {
    self.report = report
    self.templates = templates.sorted { $0.name < $1.name }
    self.singlePages = singlePages ?? Deferred(SinglePages(of: self.templates))
    self.engine = engine
    self.assets = assets
    self.images = images
    self.check = check
    self.store = store
    self.jobs = jobs
  }

  /// Renders all of them; pages and downloads are sorted by path.
  package func render() -> Output {
    var memory = ReportMemory()
    return render(from: &memory)
  }

  /// Renders what has changed since the last time.
  ///
  /// - Parameters:
  ///   - memory: what it knows of pages need not be of this report.
  ///   - early: pages to be made and shown first; nil for none.
  /// - Returns: all pages, the same bytes as without memory.
  package func render(from memory: inout ReportMemory, early: EarlyPages? = nil) -> Output {
    InterfaceCatalog.$current.withValue(report.settings.words) {
      rendered(from: &memory, early: early)
    }
  }

  /// Renders the templates alone, without what the site has beside its pages and without a look at other pages.
  package func renderTemplates() -> [TemplateOutput] {
    InterfaceCatalog.$current.withValue(report.settings.words) {
      let renderers = renderers(in: ReportContext(report))
      let words = InterfaceCatalog.current
      let outputs = jobs.map(renderers.flatMap(\.pages)) { renderer in
        InterfaceCatalog.$current.withValue(words) { renderer.page(of: renderer.article()) }
      }
      return Self.parted(outputs, among: renderers)
    }
  }

  private func rendered(from memory: inout ReportMemory, early: EarlyPages?) -> Output {
    let known = memory.knowing(report)
    guard let templates = outputs(knowing: known, from: &memory, early: early) else {
      return Output()
    }
    let listed = templates.filter { !$0.template.matter.isUnindexed }.flatMap(\.pages)
    var files = report.data.files + templates.flatMap(\.files)
    if let feed = Feed(report: report).file { files.append(feed) }
    files += WebFiles(settings: report.settings, pages: listed.sorted()).files
    let addresses = templates.flatMap(\.addresses)
    return Output(
      isComplete: true,
      files: files.sorted { $0.path < $1.path }.uniqued(by: \.path),
      templates: templates,
      singlePages: singlePages,
      collisions: PageAddress.collisions(
        among: addresses.flatMap { $0.prefix(1) } + addresses.flatMap { $0.dropFirst() }
      )
    )
  }

  /// The site's pages and downloads.
  package struct Output: Sendable {
    /// Whether no page was left out because a newer state of the project waits to be built.
    package var isComplete = false
    package var files: [SiteFile] = []
    /// What each template came to, in their order.
    package var templates: [TemplateOutput] = []
    /// Those that pages can name.
    package var singlePages = Deferred(SinglePages(of: []))
    /// What is wrong between pages.
    package var collisions: [Diagnostic] = []

    package var diagnostics: [Diagnostic] { templates.flatMap(\.diagnostics) + collisions }
  }

  /// All pages in the order of their templates, those that are not known several at a time; nil where it was not
  /// worth it to make all.
  private func outputs(
    knowing known: ReportMemory.KnownReport,
    from memory: inout ReportMemory,
    early: EarlyPages?
  ) -> [TemplateOutput]? {
    let settings = Fingerprint(of: report.settings)
    let shared = Set(known.context.shared.keys).union(["pages"])
    let renderers = renderers(in: known.context)
    let makers = renderers.flatMap { template, pages in
      let item = template.matter.collection?.item
      let names = item.map { shared.subtracting([$0]) } ?? shared
      return pages.map {
        PageMaker($0, settings: settings, prints: known.prints, sharedNames: names)
      }
    }
    let first = early.map { show(makers, of: $0, from: &memory) } ?? []
    let some = render(makers, knowing: memory.pages, unless: early?.isOutdated)
    let made = some.compactMap { $0 }
    guard made.count == makers.count else {
      for (maker, page) in zip(makers, some) {
        if let page, page.record.isWorthKeeping { memory.pages[maker.key] = page.record }
      }
      return nil
    }
    let records = made.map(\.record)
    let remade = made.filter(\.isNew).flatMap { $0.record.output.pages.map(\.path) }
    memory.remade = (remade + first).sorted()
    store?.finish(Set(makers.map(\.key.fingerprint)))
    let kept = zip(makers, records).filter { $1.isWorthKeeping }.map { ($0.key, $1) }
    memory.pages = Dictionary(kept) { first, _ in first }
    return Self.parted(records.map(\.output), among: renderers)
  }

  /// The outputs of all pages, by template.
  private static func parted(
    _ outputs: [PageRenderer.Output],
    among renderers: [(template: PageTemplate, pages: [PageRenderer])]
  ) -> [TemplateOutput] {
    var rest = outputs[...]
    return renderers.map { template, pages in
      defer { rest = rest.dropFirst(pages.count) }
      return TemplateOutput(template: template, outputs: Array(rest.prefix(pages.count)))
    }
  }

  /// Makes the pages that are to be first, and remembers them; those that were made anew are shown.
  private func show(
    _ makers: [PageMaker],
    of early: EarlyPages,
    from memory: inout ReportMemory
  ) -> [PagePath] {
    let makers = makers.filter { early.paths.contains($0.key.page) }
    let pages = render(makers, knowing: memory.pages, unless: nil)
    let made = zip(makers, pages.compactMap { $0 }).filter {
      $1.isNew && $1.record.isWorthKeeping
    }
    for (maker, page) in made { memory.pages[maker.key] = page.record }
    let outputs = made.map(\.1.record.output)
    if !outputs.isEmpty { early.show(outputs.flatMap { $0.pages + $0.files }) }
    return outputs.flatMap { $0.pages.map(\.path) }
  }

  /// The results in their order, whichever is done first; pages know nothing of each other. Those that are begun when
  /// it is over are left out.
  private func render(
    _ makers: [PageMaker],
    knowing pages: [ReportMemory.Key: PageRecord],
    unless isOver: (@Sendable () -> Bool)?
  ) -> [PageMaker.Made?] {
    let words = InterfaceCatalog.current
    return jobs.map(makers) { maker -> PageMaker.Made? in
      if isOver?() ?? false { return nil }
      // The threads are no tasks, and know nothing of what a task has set.
      return InterfaceCatalog.$current.withValue(words) {
        maker.page(knowing: pages, store: store)
      }
    }
  }

  /// One for each page of each template.
  private func renderers(in context: ReportContext) -> [(
    template: PageTemplate, pages: [PageRenderer]
  )] {
    let list = mentioned("pages").list(filledBy: engine, from: context.shared)
    let names = context.shared.merging([
      "pages": list, "assets": .object(assets.mapValues { .string($0) }),
    ]) { first, _ in first }
    let marked = mentioned("section")
    var sections: [String?: TemplateValue] = [:]
    return templates.map { template in
      let current = template.matter.section
      let section = sections[current] ?? marked.sections(current: current)
      sections[current] = section
      let shared = names.merging(["section": section]) { first, _ in first }
      return (template, renderers(of: template, context: context, shared))
    }
  }

  /// The single pages where any template asks for them under a name: to name thousands takes its time.
  private func mentioned(_ name: Substring) -> SinglePages {
    let isMentioned = engine.mentions(name) || templates.contains { $0.mentions(name) }
    return isMentioned ? singlePages.value ?? SinglePages(of: []) : SinglePages(of: [])
  }

  /// One for each page of a template.
  private func renderers(
    of template: PageTemplate,
    context: ReportContext,
    _ shared: [String: TemplateValue]
  ) -> [PageRenderer] {
    guard let collection = template.matter.collection else {
      return [renderer(template, item: nil, about: .overview, context: shared)]
    }
    return context.items(of: collection).map { item in
      let names = shared.merging([item.name: item.value]) { _, own in own }
      return renderer(template, item: item.id, about: item.subject, context: names)
    }
  }

  private func renderer(
    _ template: PageTemplate,
    item: String?,
    about subject: PageSubject,
    context: [String: TemplateValue]
  ) -> PageRenderer {
    PageRenderer(
      environment: PageEnvironment(
        report: report,
        page: template.path(for: item),
        subject: subject
      ),
      template: template,
      engine: engine,
      context: context,
      images: images,
      check: check,
      reads: PageReads()
    )
  }
}
