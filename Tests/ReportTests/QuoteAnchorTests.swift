import Diagnostics
import Model
import Report
import Testing

@Suite("Anchors of sentences")
struct QuoteAnchorTests {
  private let first = quote("上海348家。", at: 0)
  private let second = quote("上海348家。", at: 50)
  private let third = quote("北京近1500家。", at: 90)

  @Test func areMadeFromTheSentenceAlone() {
    let hash = SHA256.digest(of: "上海348家。").hexadecimal.prefix(8)
    let anchors = QuoteAnchors(sentences: [first])
    #expect(anchors.anchor(of: first) == "q-\(hash)")
    #expect(anchors.address(of: first) == "sources/a.html#q-\(hash)")
  }

  @Test func countRepeatsInTheOrderOfTheText() {
    let anchors = QuoteAnchors(sentences: [second, third, first])
    #expect(anchors.anchor(of: second) == anchors.anchor(of: first) + "-2")
    #expect(Set([first, second, third].map(anchors.anchor)).count == 3)
  }

  @Test func stayWhereAClaimIsAdded() {
    let before = QuoteAnchors(sentences: [third])
    let after = QuoteAnchors(sentences: [first, second, third])
    #expect(before.anchor(of: third) == after.anchor(of: third))
  }

  @Test func startAnewInEverySource() {
    let other = Quote(source: SourceID("seeds/b.txt"), range: first.range, text: first.text)
    let anchors = QuoteAnchors(sentences: [first, other])
    #expect(anchors.anchor(of: other) == anchors.anchor(of: first))
    #expect(anchors.address(of: other) != anchors.address(of: first))
  }

  private static func quote(_ text: String, at start: Int) -> Quote {
    let range = start..<(start + text.unicodeScalars.count)
    return Quote(source: SourceID("seeds/a.txt"), range: range, text: text)
  }
}
