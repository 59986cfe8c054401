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
  /// Asked for pages that the memory does not have.
  private let store: (any PageStore)?
  private let check: @Sendable (AuthoredProse) -> [Diagnostic]
  private let jobs: Jobs

  package init(
    report: ReportInput,
    templates: [PageTemplate],
    engine: TemplateEngine,
    assets: [String: String],
    images: [String: SiteImage] = [:],
    store: (any PageStore)? = nil,
    checking check: @escaping @Sendable (AuthoredProse) -> [Diagnostic] = { _ in [] },
    jobs: Jobs = .all
  ) {
    self.report = report
    self.templates = templates
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

  private func rendered(from memory: inout ReportMemory, early: EarlyPages?) -> Output {
    let known = memory.knowing(report)
    guard let pages = pages(knowing: known, from: &memory, early: early) else { return Output() }
    let outputs = pages.map(\.output)
    let listed = pages.filter { !$0.isUnindexed }.flatMap { $0.output.pages.map(\.path) }
    var files = report.data.files + outputs.flatMap { $0.pages + $0.files }
    if let feed = Feed(report: report).file { files.append(feed) }
    files += WebFiles(settings: report.settings, pages: listed.sorted()).files
    return Output(
      isComplete: true,
      files: files.sorted { $0.path < $1.path }.uniqued(by: \.path),
      links: Dictionary(
        outputs.flatMap { output in output.pages.map { ($0.path, output.links) } }
      ) { _, last in last },
      diagnostics: outputs.flatMap(\.diagnostics)
        + PageAddress.collisions(
          among: outputs.flatMap { $0.addresses.prefix(1) }
            + outputs.flatMap { $0.addresses.dropFirst() }
        )
    )
  }

  /// The site's pages and downloads.
  package struct Output: Sendable {
    /// Whether no page was left out because a newer state of the project waits to be built.
    package var isComplete = false
    package var files: [SiteFile] = []
    /// Where authors wrote the links of each page, by their address as the page has it.
    package var links: [PagePath: [String: SourceLocation]] = [:]
    package var diagnostics: [Diagnostic] = []
  }

  /// All pages in the order of their templates, those that are not known several at a time; nil where it was not
  /// worth it to make all.
  private func pages(
    knowing known: ReportMemory.KnownReport,
    from memory: inout ReportMemory,
    early: EarlyPages?
  ) -> [(output: PageRenderer.Output, isUnindexed: Bool)]? {
    let templates = templates.sorted { $0.name < $1.name }
    let settings = Fingerprint(of: report.settings)
    let list = PageList(templates: templates, engine: engine, context: known.context.shared).value
    let shared = Set(known.context.shared.keys).union(["pages"])
    let sections = PageSections(of: templates)
    let makers = templates.flatMap { template in
      let item = template.matter.collection?.item
      let current = sections.value(current: template.matter.section)
      return renderers(of: template, context: known.context, ["section": current, "pages": list])
        .map { renderer in
          (
            isUnindexed: template.matter.isUnindexed,
            page: PageMaker(
              renderer,
              settings: settings,
              prints: known.prints,
              sharedNames: item.map { shared.subtracting([$0]) } ?? shared
            )
          )
        }
    }
    let first = early.map { show(makers.map(\.page), of: $0, from: &memory) } ?? []
    let some = render(makers.map(\.page), knowing: memory.pages, unless: early?.isOutdated)
    let made = some.compactMap { $0 }
    guard made.count == makers.count else {
      for (maker, page) in zip(makers, some) {
        if let page, page.record.isWorthKeeping { memory.pages[maker.page.key] = page.record }
      }
      return nil
    }
    let records = made.map(\.record)
    let remade = made.filter(\.isNew).flatMap { $0.record.output.pages.map(\.path) }
    memory.remade = (remade + first).sorted()
    store?.finish(Set(makers.map(\.page.key.fingerprint)))
    let kept = zip(makers, records).filter { $1.isWorthKeeping }.map { ($0.page.key, $1) }
    memory.pages = Dictionary(kept) { first, _ in first }
    return zip(makers, records).map { ($1.output, $0.isUnindexed) }
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

  /// One for each page of a template.
  private func renderers(
    of template: PageTemplate,
    context: ReportContext,
    _ names: [String: TemplateValue]
  ) -> [PageRenderer] {
    let assets = ["assets": TemplateValue.object(assets.mapValues { .string($0) })]
    let shared = context.shared.merging(names) { first, _ in first }
      .merging(assets) { first, _ in first }
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
