import Corpus
import Diagnostics
import Model
import Quantities

/// What every block of a page may look at.
struct PageEnvironment {
  let report: ReportInput
  let page: PagePath
  let subject: PageSubject

  var model: FactModel { report.model }
  var figures: FigureMarkup { FigureMarkup(page: page) }
  var resolver: FactResolver { FactResolver(model: model) }

  func source(_ id: SourceID) -> Source? { report.source(id) }

  /// 青年报、21世纪经济报道; of many the first, and how many there are.
  func publishers(of claims: [Claim]) -> String {
    let names = claims.map { model.source($0.source)?.credit ?? $0.source.name }.uniqued()
    guard names.count > Self.mostPublishers else {
      return names.joined(separator: InterfaceText.and)
    }
    return InterfaceText.publishers(Array(names.prefix(Self.fewPublishers)), of: names.count)
  }

  /// More names than these make a row of a table a list.
  private static let mostPublishers = 8
  private static let fewPublishers = 3
}

/// What accumulates while a page is rendered.
struct PageState {
  var citations: Citations
  var diagnostics: [Diagnostic] = []
  /// Charts and tables that the page offers for download.
  var files: [SiteFile] = []
  /// What blocks have left for further pages, by name.
  var rests: [String: PageRest] = [:]
  /// What charts and tables of definitions have shown so far, each with its evidence.
  var shown: Set<DataPoint.Key> = []
  /// Where the author wrote the links that the page has, by their address as the page has it.
  var links: [String: SourceLocation] = [:]
  /// The ids of headings and charts so far, each of which may stand on a page once.
  var ids: Set<String> = []

  /// The id itself the first time that it is asked for, then `id-2` and so on.
  mutating func uniqueID(_ wish: String) -> String {
    let others = (2...).lazy.map { "\(wish)-\($0)" }
    let id = ids.contains(wish) ? others.first { !ids.contains($0) } ?? wish : wish
    ids.insert(id)
    return id
  }
}

/// What `factbook.yml` says about the report.
package struct ReportSettings: Hashable, Sendable, Codable {
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
package struct SiteFile: Hashable, Sendable, Codable {
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
