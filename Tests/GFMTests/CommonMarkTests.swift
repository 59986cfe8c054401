import GFM
import Testing

/// What Markdown means elsewhere it means here, except where safety or figures ask for something else.
@Suite("The examples of CommonMark 0.29")
struct CommonMarkTests {
  /// They hold HTML, which pages leave out.
  private static let withHTML: Set<Int> = Set(118...160)
    .union(609...613).union(624...628)
    .union([
      170, 278, 279, 307, 317, 344, 474, 475, 476, 488, 491, 520, 532, 619, 621, 639, 640,
    ])

  /// A `*` between two ASCII letters or digits is a star: 3*4.
  private static let withStars: Set<Int> = [354, 355, 369, 428]

  @Test func areRenderedAsTheSpecSaysButForTheListedOnes() throws {
    let examples = try CommonMarkExample.all()
    #expect(examples.count == 649)
    let different = examples.filter { example in
      let html = (try? MarkdownTree(parsing: example.markdown))?.html()
      return html?.replacing(#/(<h[1-6]) id="[^"]*"/#, with: { $0.1 }) != example.html
    }
    #expect(Set(different.map(\.number)) == Self.withHTML.union(Self.withStars))
  }

  @Test func thoseWithHTMLHaveNoneOfItInThePage() throws {
    for example in try CommonMarkExample.all() where Self.withHTML.contains(example.number) {
      let tree = try MarkdownTree(parsing: example.markdown)
      #expect(!tree.issues.isEmpty || example.markdown.contains("<!--"), "\(example.number)")
    }
  }
}
