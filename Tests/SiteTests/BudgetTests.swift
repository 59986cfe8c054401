import Report
import Site
import Testing

/// What a page may weigh (`docs/design-language.md` §6).
@Suite struct BudgetTests {
  private static let mostHTML = 120_000
  private static let mostElements = 1_500
  private static let mostStyle = 20_000

  @Test func everyPageIsLightEnoughForASlowLine() async {
    for page in await RealProject.site.pages.values {
      let size = page.html.utf8.count
      #expect(size <= Self.mostHTML, "\(page.path): \(size) bytes")
      let elements = page.html.matches(of: #/<[a-z]/#).count
      #expect(elements <= Self.mostElements, "\(page.path): \(elements) elements")
    }
  }

  @Test func theStyleSheetIsOneAndLight() async {
    let sheets = await RealProject.site.result.files.filter { $0.path.path.hasSuffix(".css") }
    #expect(sheets.count == 1)
    for sheet in sheets {
      #expect(sheet.content.utf8.count <= Self.mostStyle, "\(sheet.content.utf8.count) bytes")
    }
  }

  @Test func aSentenceIsWrittenOnceAPage() async {
    for page in await RealProject.site.pages.values {
      let notes = page.root.all(attribute: "popover")
      let links = notes.compactMap { $0.all("a").first?.attributes["href"] }
      #expect(links.count == Set(links).count, "\(page.path)")
    }
  }
}
