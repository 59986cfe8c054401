import Diagnostics
import GFM
import Model

/// Parts an article that weighs more than a page may: its long tables and lists go on on pages of their
/// own, and where that is not enough, so does the article.
struct ArticlePager {
  let page: PagePath
  /// With open markers of citations.
  let html: Markup
  let headings: [Heading]
  /// What blocks have parted themselves, by name.
  let rests: [String: PageRest]
  /// Those of the whole article.
  let citations: Citations

  /// The parts in the order of their pages; the first is the page's own.
  var parts: [ArticlePart] {
    guard isHeavy else {
      return [finished(Draft(path: page, html: html, headings: headings))]
    }
    let flow = ArticleFlow(html, headings: headings)
    let notes = notes
    let spreads = ArticleSpreads(flow: flow, notes: notes).spreads
    let layout = ArticleLayout(page: page, flow: flow, notes: notes, rests: rests)
    return linked(layout.drafts(of: spreads)).map(finished)
  }

  /// A part whose links and citations are not settled yet.
  struct Draft {
    var path: PagePath
    var html: Markup
    var headings: [Heading] = []
    var place: ArticlePart.Place?
  }

  /// Whether there is anything to part. Below 12 KB no page has as many elements as it may.
  private var isHeavy: Bool {
    guard rests.isEmpty else { return true }
    guard html.html.utf8.count > 12_000 || !citations.sentences.isEmpty else { return false }
    let scan = MarkupScan(html.html)
    var load = ArticleLoad(notes: notes)
    load.add(scan.piece(scan.bytes.indices))
    return !load.weight.isWithinBudget
  }

  private var notes: [ArticleLoad.Note] {
    citations.sentences.map { sentence in
      let name = PagePath.sourceID(sentence.source.name).utf8.count
      return ArticleLoad.Note(
        weight: PageWeight(elements: 4, bytes: sentence.text.utf8.count + name + 230),
        document: sentence.source,
        documentWeight: PageWeight(elements: 1, bytes: 200)
      )
    }
  }

  /// With the numbers of its own notes.
  private func finished(_ draft: Draft) -> ArticlePart {
    var citations = citations
    let html = citations.numbered(draft.html)
    return ArticlePart(
      path: draft.path,
      html: html,
      headings: draft.headings,
      sentences: citations.sentences,
      place: draft.place
    )
  }

  /// With links to what has moved leading there.
  private func linked(_ drafts: [Draft]) -> [Draft] {
    guard drafts.count > 1 else { return drafts }
    var owners: [Substring: PagePath] = [:]
    for draft in drafts {
      let scan = MarkupScan(draft.html.html)
      for id in scan.values(of: "id", in: scan.bytes.indices) {
        owners[scan.text(id)] = owners[scan.text(id)] ?? draft.path
      }
    }
    return drafts.map { draft in
      var draft = draft
      draft.html = AnchorLinks(page: page, owners: owners).rewritten(draft.html, on: draft.path)
      return draft
    }
  }
}
