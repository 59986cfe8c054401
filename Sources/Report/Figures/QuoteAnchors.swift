package import Diagnostics
import Model

/// The anchors of quoted sentences on the source pages: `q-` and eight hex digits of the sentence's
/// SHA-256, `-2` where the same sentence is repeated, so that a new claim shifts no link
/// (`docs/design.md` §4).
package struct QuoteAnchors: Sendable {
  private let anchors: [Quote: String]
  /// By the source's name and the anchor, as ``name(of:)`` has it.
  private let sentences: [String: Quote]

  /// Takes every sentence that a claim or policy is read from, in any order.
  package init(sentences: some Sequence<Quote>) {
    var anchors: [Quote: String] = [:]
    let bySource = Dictionary(grouping: Set(sentences), by: \.source)
    for quotes in bySource.values {
      var counts: [String: Int] = [:]
      for quote in quotes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        let id = "q-" + SHA256.digest(of: quote.text).fingerprint
        counts[id, default: 0] += 1
        anchors[quote] = counts[id] == 1 ? id : "\(id)-\(counts[id, default: 1])"
      }
    }
    self.anchors = anchors
    self.sentences = Dictionary(
      anchors.map { (PagePath.sourceID($0.source.name) + "/" + $1, $0) }
    ) { first, _ in first }
  }

  /// The sentence's anchor; its source's beginning for a sentence that was not given.
  package func anchor(of sentence: Quote) -> String {
    anchors[sentence] ?? ""
  }

  /// The address of the sentence from the site's root.
  package func address(of sentence: Quote) -> String {
    PagePath.source(sentence.source.name).path + "#" + anchor(of: sentence)
  }

  /// `000_e366a8c5645a44c0/q-3f9a1c20`: what a `cite:` link takes.
  func name(of sentence: Quote) -> String {
    PagePath.sourceID(sentence.source.name) + "/" + anchor(of: sentence)
  }

  /// The sentence of a `cite:` link; nil where there is none.
  func sentence(named name: String) -> Quote? { sentences[name] }
}
