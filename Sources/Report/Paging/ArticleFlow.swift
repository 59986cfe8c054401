import GFM

/// An article as the pieces between which it may be parted, in reading order.
struct ArticleFlow {
  let scan: MarkupScan
  let blocks: [Block]

  /// An element of the article that is in no other, with what follows it up to the next.
  struct Block {
    var range: Range<Int>
    var piece: Piece
    /// Set for a heading.
    var heading: Heading?
    /// Set for a table or list, and for a chart with a table of its numbers.
    var list: LongList?
    /// Set where a block has parted itself: the name of the parts that follow.
    var rest: String?
  }

  /// What a part of the article weighs without its notes, and the sentences that it cites.
  struct Piece {
    var weight = PageWeight()
    /// By their numbers in the list of the page's citations, in order, as often as they are cited.
    var citations: [Int] = []
  }

  /// - Parameters:
  ///   - html: an article whose markers of citations stand open.
  ///   - headings: its headings, in order.
  init(_ html: Markup, headings: [Heading]) {
    let scan = MarkupScan(html.html)
    self.scan = scan
    let byID = Dictionary(headings.map { ($0.id, $0) }) { first, _ in first }
    let elements = scan.elements(in: scan.bytes.indices)
    var names = ListNames()
    var above: Heading?
    var blocks: [Block] = []
    for (index, element) in elements.enumerated() {
      let start = index == 0 ? 0 : element.range.lowerBound
      let end = index + 1 < elements.count ? elements[index + 1].range.lowerBound : scan.bytes.count
      let isHeading = element.name.count == 2 && element.name.first == "h"
      let heading = isHeading ? scan.attribute("id", of: element).flatMap { byID[$0] } : nil
      above = heading ?? above
      blocks.append(
        Block(
          range: start..<end,
          piece: scan.piece(start..<end),
          heading: heading,
          list: LongList(element, within: start..<end, below: above, in: scan, naming: &names),
          rest: scan.attribute(PageRest.attribute, of: element)
        )
      )
    }
    self.blocks = blocks
  }
}

extension MarkupScan {
  func piece(_ range: Range<Int>) -> ArticleFlow.Piece {
    let lists = values(of: "data-cite", in: range)
    let citations = lists.flatMap { text($0).split(separator: ",").compactMap { Int($0) } }
    return ArticleFlow.Piece(
      weight: PageWeight(
        elements: count(in: range) + citations.count * Self.marker.elements - lists.count,
        bytes: range.count + citations.count * Self.marker.bytes
      ),
      citations: citations
    )
  }

  /// What a marker of a citation weighs once it is filled, with a label of usual length.
  private static let marker = PageWeight(elements: 3, bytes: 140)
}
