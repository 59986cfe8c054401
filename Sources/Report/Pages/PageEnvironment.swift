package import Corpus
package import Diagnostics
package import Model
import Quantities

/// What every block of a page may look at.
struct PageEnvironment {
  let report: ReportInput
  let page: PagePath
  let subject: PageSubject

  var model: FactModel { report.model }
  var figures: FigureMarkup { FigureMarkup(page: page) }
  var resolver: FactResolver { FactResolver(model: model) }

  func source(_ id: SourceID) -> Source? { report.sources[id] }

  /// 青年报、21世纪经济报道.
  func publishers(of claims: [Claim]) -> String {
    claims.map { model.source($0.source)?.publisher ?? $0.source.name }
      .uniqued().joined(separator: InterfaceText.and)
  }
}

/// What accumulates while a page is rendered.
struct PageState {
  var citations: Citations
  var diagnostics: [Diagnostic] = []
  /// Charts and tables that the page offers for download.
  var files: [SiteFile] = []
  /// What charts and tables of definitions have shown so far, each with its evidence.
  var shown: Set<DataPoint.Key> = []
  /// Where the author wrote the links that the page has, by their address as the page has it.
  var links: [String: SourceLocation] = [:]
}

/// Everything a report is made of.
package struct ReportInput: Sendable {
  package let model: FactModel
  package let sources: [SourceID: Source]
  /// Numbers that did not become claims, with the reason.
  package let setAside: [SourceID: [SetAside]]
  package let settings: ReportSettings
  package let anchors: QuoteAnchors
  /// What readers are told otherwise than before, the newest first.
  let changes: [ChangeSet]
  /// The data points by what names them in snapshots.
  let presentPoints: [Snapshot.Key: DataPoint]
  /// What may be compared.
  let comparisons: Comparisons
  private let dataFiles = Once<DataFiles>()

  package init(
    model: FactModel,
    sources: [Source],
    setAside: [SourceID: [SetAside]],
    settings: ReportSettings,
    history: [Snapshot] = []
  ) {
    self.model = model
    let byID = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    self.sources = byID
    self.setAside = setAside
    self.settings = settings
    presentPoints = Dictionary(
      model.dataPoints.map { (Snapshot.Key($0.key), $0) }
    ) { first, _ in first }
    changes = ChangeSet.all(
      in: history,
      present: model.dataPoints.map { Snapshot.Figure($0, in: model) }.sorted(),
      newest: model.sources.compactMap(\.date).max { $0.lastDay < $1.lastDay }
    )
    comparisons = Comparisons(model)
    let mentions = model.policies.flatMap(\.mentions)
    anchors = QuoteAnchors(
      sentences: model.claims.map(\.sentence) + mentions.map(\.sentence)
        + mentions.compactMap(\.measures).map { Self.sentence(of: $0, in: byID) }
    )
  }

  /// The tables for download, made when they are first asked for.
  var data: DataFiles {
    dataFiles.value {
      InterfaceCatalog.$current.withValue(settings.words) { DataFiles(report: self) }
    }
  }

  /// How many numbers of a source became claims, and why the others did not.
  package func coverage(of source: SourceID) -> Coverage {
    Coverage(
      claims: model.claims(of: source),
      setAside: setAside[source] ?? []
    )
  }

  /// The sentence that counts a policy's measures, which need not be the one that names it.
  func sentence(of measures: PolicyMention.Measures) -> Quote {
    Self.sentence(of: measures, in: sources)
  }

  private static func sentence(
    of measures: PolicyMention.Measures,
    in sources: [SourceID: Source]
  ) -> Quote {
    let source = sources[measures.quote.source]
    let sentence = source?.sentence(containing: measures.numeral.lowerBound)
    return sentence.flatMap { source?.quote($0.range) } ?? measures.quote
  }
}

/// What `factbook.yml` says about the report.
package struct ReportSettings: Hashable, Sendable {
  package var title: String
  /// How many sentences stand around a quoted one on source pages.
  package var quoteContext: Int
  /// Whether every chart has a PNG beside its SVG.
  package var hasPictures: Bool
  /// Whether pages have a search box and are marked up for an index.
  package var hasSearch: Bool
  /// Where the site is published; nil where nobody has said.
  package var address: SiteAddress?
  /// The interface's words.
  package var words: InterfaceCatalog
  /// Where readers write to; nil for nowhere.
  package var contact: ContactAddress?
  /// Where readers report an error; nil for nowhere.
  package var corrections: ContactAddress?

  package init(
    title: String,
    quoteContext: Int = 1,
    hasPictures: Bool = false,
    words: InterfaceCatalog = .builtIn,
    hasSearch: Bool = false,
    address: SiteAddress? = nil,
    contact: ContactAddress? = nil,
    corrections: ContactAddress? = nil
  ) {
    self.title = title
    self.words = words
    self.quoteContext = quoteContext
    self.hasPictures = hasPictures
    self.hasSearch = hasSearch
    self.address = address
    self.contact = contact
    self.corrections = corrections
  }
}

/// A file of the site, ready to be written.
package struct SiteFile: Hashable, Sendable {
  package var path: PagePath
  package var content: String
  /// What a file holds that is no text; its content is empty.
  package var bytes: [UInt8]?
  /// The SVG file of the site that this one is a picture of; its content is made when it is written.
  package var drawing: PagePath?

  package init(path: PagePath, content: String) {
    self.path = path
    self.content = content
  }

  package init(path: PagePath, bytes: [UInt8]) {
    self.path = path
    content = ""
    self.bytes = bytes
  }

  package init(path: PagePath, drawing: PagePath) {
    self.path = path
    content = ""
    self.drawing = drawing
  }
}
