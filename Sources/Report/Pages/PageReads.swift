import Corpus
import Diagnostics
import Model
import Locks

/// What may be asked for a page: by what was asked it is known on what the page depends.
enum PageRead: Hashable, Sendable, Codable {
  case model(ModelRead)
  /// A name of the context as templates write it, of one part or two: `site.title`.
  case name(String)
  /// A layout or partial.
  case template(String)
  case image(String)
  /// A source's text with its sentences.
  case text(SourceID)
  case setAside(SourceID)
  /// The anchors of the sentences that begin at an offset.
  case anchors(SourceID, Int)
  case sentence(named: String)
  case changes, presentPoints, comparisons, comparedPlaces, data
  case groupsOfMetric(String)
  case groupsWithPlace(String)
}

/// The questions that were asked for one page.
package final class PageReads: Sendable {
  let model = ModelReads()
  private let own = Mutex<Set<PageRead>>([])

  func note(_ read: PageRead) { own.withLock { _ = $0.insert(read) } }

  var all: Set<PageRead> { own.withLock { $0 }.union(model.all.map(PageRead.model)) }
}
