package import Diagnostics
import Model

/// The anchors of quoted sentences on the source pages: `q-` and eight hex digits of the sentence's
/// SHA-256, `-2` where the same sentence is repeated, so that a new claim shifts no link
/// (`docs/design.md` §4).
package struct QuoteAnchors: Sendable {
  private let anchors: [Quote: String]
  /// On which of its source's pages a sentence stands, from 1, for those that are not on the first.
  private let parts: [Quote: Int]
  /// By the source's name and the anchor, as ``name(of:)`` has it.
  private let sentences: [String: Quote]
  /// By source and where the sentences begin.
  private let starts: [SourceID: [Int: [String]]]

  /// Takes every sentence that a claim or policy is read from, in any order, as often as something is.
  package init(sentences: some Sequence<Quote>) {
    var anchors: [Quote: String] = [:]
    var parts: [Quote: Int] = [:]
    let readings = sentences.reduce(into: [:]) { counts, quote in counts[quote, default: 0] += 1 }
    let bySource = Dictionary(grouping: readings.keys, by: \.source)
    for quotes in bySource.values {
      var counts: [String: Int] = [:]
      let sorted = quotes.sorted { $0.range.lowerBound < $1.range.lowerBound }
      parts.merge(QuoteParts.parts(of: sorted, readings: readings)) { first, _ in first }
      for quote in sorted {
        let id = "q-" + SHA256.digest(of: quote.text).fingerprint
        counts[id, default: 0] += 1
        anchors[quote] = counts[id] == 1 ? id : "\(id)-\(counts[id, default: 1])"
      }
    }
    self.anchors = anchors
    self.parts = parts
    starts = anchors.reduce(into: [:]) { starts, entry in
      let (quote, anchor) = entry
      starts[quote.source, default: [:]][quote.range.lowerBound, default: []]
        .append("\(quote.range.upperBound) \(anchor) \(parts[quote] ?? 1)")
    }
    self.sentences = Dictionary(
      anchors.map { (PagePath.sourceID($0.source.name) + "/" + $1, $0) }
    ) { first, _ in first }
  }

  /// The sentence's anchor; its source's beginning for a sentence that was not given.
  package func anchor(of sentence: Quote) -> String {
    anchors[sentence] ?? ""
  }

  /// On which of the pages of its source's quotes the sentence stands, from 1.
  func part(of sentence: Quote) -> Int { parts[sentence] ?? 1 }

  /// The address of the sentence from the site's root.
  package func address(of sentence: Quote) -> String {
    QuoteParts.page(part(of: sentence), of: sentence.source).path + "#" + anchor(of: sentence)
  }

  /// The anchors of the sentences of a source that begin at an offset, each with its end and its page; sorted.
  func anchors(of source: SourceID, startingAt start: Int) -> [String] {
    (starts[source]?[start] ?? []).sorted()
  }

  /// The sentence of a `cite:` link; nil where there is none.
  func sentence(named name: String) -> Quote? { sentences[name] }
}
