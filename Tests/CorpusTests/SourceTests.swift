import Corpus
import Diagnostics
import Testing

@Suite("Quoting a source")
struct SourceTests {
  private let source = Source(
    text: "上海有348家企业。🤖产值超3800亿元。居全国前列。\n形成全产业链布局\n上海有底气。",
    id: SourceID("seeds/a.txt")
  )

  @Test func aQuoteIsTheExactCharactersAtItsOffsets() {
    let range = source.characters.ranges(of: "产值超3800亿元")
    #expect(range == [11..<20])
    let quote = source.quote(11..<20)
    #expect(quote == Quote(source: SourceID("seeds/a.txt"), range: 11..<20, text: "产值超3800亿元"))
    #expect(source.quote(42..<1_000).text == "。")
  }

  @Test func everyOccurrenceIsFound() {
    #expect(source.characters.ranges(of: "上海有") == [0..<3, 37..<40])
    #expect(SourceText("哈哈哈").ranges(of: "哈哈") == [0..<2, 1..<3])
    #expect(source.characters.ranges(of: "").isEmpty)
    #expect(source.characters.ranges(of: "深圳").isEmpty)
  }

  @Test func anOffsetFindsItsSentence() {
    #expect(source.sentence(containing: 0)?.index == 0)
    #expect(source.sentence(containing: 10)?.range == 10..<21)
    #expect(source.sentence(containing: 20)?.index == 1)
    #expect(source.sentence(containing: 1_000) == nil)
  }

  @Test func contextIsTheNeighboursWithinTheParagraph() throws {
    let sentence = try #require(source.sentence(containing: 11))
    #expect(source.characters[source.contextRange(around: sentence, sentences: 0)] == "🤖产值超3800亿元。")
    #expect(
      source.characters[source.contextRange(around: sentence, sentences: 1)]
        == "上海有348家企业。🤖产值超3800亿元。居全国前列。"
    )
    let last = try #require(source.sentences.last)
    #expect(source.characters[source.contextRange(around: last, sentences: 5)] == "上海有底气。")
  }

  @Test func anOffsetHasALineAndAColumn() throws {
    let offset = try #require(source.characters.ranges(of: "底气").first?.lowerBound)
    #expect(source.location(of: offset).description == "seeds/a.txt:3:4")
  }

  @Test func aTextWithoutAnArticleHasNoBody() {
    let source = Source(text: "910\n515\n", id: SourceID("a.txt"))
    #expect(source.body.isEmpty)
    #expect(source.sentences.isEmpty)
    #expect(source.furniture.count == 2)
  }
}
