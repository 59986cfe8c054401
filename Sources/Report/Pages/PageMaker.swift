import Locks
import Model

/// Makes a page, or finds that it is still as it was.
struct PageMaker {
  /// The page's template, item and settings.
  let base: Fingerprint
  private let renderer: PageRenderer
  /// The report as it is, which lists nothing.
  private let report: ReportInput
  private let prints: Memo<PageRead, Fingerprint>
  /// Names that mean the same on all pages.
  private let sharedNames: Set<String>

  init(
    _ renderer: PageRenderer,
    settings: Fingerprint,
    prints: Memo<PageRead, Fingerprint>,
    sharedNames: Set<String>
  ) {
    self.renderer = renderer
    report = renderer.environment.report
    self.prints = prints
    self.sharedNames = sharedNames
    base = Fingerprint(
      of: [
        settings, renderer.template.fingerprint, Fingerprint(of: renderer.environment.page.path),
        Fingerprint(of: renderer.environment.subject),
      ]
    )
  }

  var key: ReportMemory.Key {
    ReportMemory.Key(template: renderer.template.name, page: renderer.environment.page)
  }

  /// The page, as it was kept or as much of it anew as has to be.
  func page(knowing pages: [ReportMemory.Key: PageRecord], store: (any PageStore)?) -> Made {
    if let known = pages[key] { return page(from: known) }
    let made = page(from: store?.value(PageRecord.self, for: key.fingerprint))
    if made.isNew, made.record.isWorthKeeping { store?.keep(made.record, for: key.fingerprint) }
    return made
  }

  /// A page, and whether any of it had to be made anew.
  struct Made: Sendable {
    var record: PageRecord
    var isNew: Bool
  }

  private func page(from known: PageRecord?) -> Made {
    let isSame = known?.origin != nil && known?.origin == report.origin
    guard var known, known.base == base, isTrue(known.articleReads, ofSameReport: isSame) else {
      return Made(record: page(), isNew: true)
    }
    guard isTrue(known.outputReads, ofSameReport: isSame) else {
      let kept = known.article.value.map { page(of: $0, known.articleReads) }
      return Made(record: kept ?? page(), isNew: true)
    }
    known.origin = report.origin
    return Made(record: known, isNew: false)
  }

  private func page() -> PageRecord {
    let renderer = renderer.listingReads()
    let article = renderer.article()
    return page(of: article, answers(to: renderer.reads.all))
  }

  private func page(of article: PageRenderer.Article, _ reads: [PageRead: Fingerprint])
    -> PageRecord
  {
    let renderer = renderer.listingReads()
    let output = renderer.page(of: article)
    let asked = renderer.reads.all.filter { read in
      guard case .name(let name) = read else { return true }
      return !PageRenderer.layoutNames.contains(Self.first(of: name))
    }
    return PageRecord(
      base: base,
      origin: report.origin,
      article: Deferred(article),
      articleReads: reads,
      output: output,
      outputReads: answers(to: asked)
    )
  }

  /// Whether all questions are still answered as they were.
  private func isTrue(_ reads: [PageRead: Fingerprint], ofSameReport isSame: Bool) -> Bool {
    reads.allSatisfy { read, print in
      isSame && followsFromReport(read) || fingerprint(of: read) == print
    }
  }

  /// Whether an answer is the same wherever report and settings are.
  private func followsFromReport(_ read: PageRead) -> Bool {
    switch read {
    case .template, .image: false
    case .name(let name): !PageRenderer.ownNames.contains(Self.first(of: name))
    default: true
    }
  }

  private func answers(to reads: Set<PageRead>) -> [PageRead: Fingerprint] {
    Dictionary(uniqueKeysWithValues: reads.map { ($0, fingerprint(of: $0)) })
  }

  private func fingerprint(of read: PageRead) -> Fingerprint {
    switch read {
    case .template(let name):
      renderer.engine.fingerprint(of: name) ?? Self.nothing
    case .image(let name): Fingerprint(of: renderer.images[name].map { [$0] } ?? [])
    case .name(let name):
      sharedNames.contains(Self.first(of: name))
        ? prints.value(for: read) { value(of: name) } : value(of: name)
    default: prints.value(for: read) { report.fingerprint(of: read) }
    }
  }

  /// Of the value of a name of one part or two.
  private func value(of name: String) -> Fingerprint {
    let parts = name.split(separator: ".").map(String.init)
    let value = parts.first.flatMap { renderer.context[$0] }
    guard parts.count > 1, case .object(let members) = value else {
      return value?.fingerprint ?? Self.nothing
    }
    return members[parts[1]]?.fingerprint ?? Self.nothing
  }

  /// Of an answer that there is not.
  private static let nothing = Fingerprint(of: "nothing")

  private static func first(of name: String) -> String {
    String(name.prefix { $0 != "." })
  }
}

extension PageRenderer {
  /// The same, which lists what is asked from now on.
  fileprivate func listingReads() -> PageRenderer {
    let reads = PageReads()
    return PageRenderer(
      environment: PageEnvironment(
        report: environment.report.noting(in: reads),
        page: environment.page,
        subject: environment.subject
      ),
      template: template,
      engine: engine,
      context: context,
      images: images,
      check: check,
      reads: reads
    )
  }
}
