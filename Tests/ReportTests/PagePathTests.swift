import Report
import Testing

@Suite("Paths of pages")
struct PagePathTests {
  @Test(
    "Links are relative to the page they stand on",
    arguments: [
      ("index.html", "places/shanghai.html", "places/shanghai.html"),
      ("places/shanghai.html", "index.html", "../index.html"),
      ("places/shanghai.html", "places/beijing.html", "beijing.html"),
      ("places/shanghai.html", "sources/a.html#q-1", "../sources/a.html#q-1"),
      ("places/shanghai.html", "#notes", "#notes"),
      ("places/shanghai.html", "places/shanghai.html#x", "shanghai.html#x"),
      ("a/b/c.html", "a/d.html", "../d.html"), ("index.html", "data/x.csv", "data/x.csv"),
    ]
  )
  func links(page: String, target: String, link: String) {
    #expect(PagePath(page).link(to: target) == link)
  }

  @Test(
    "Source names that mean something in an address are changed, others not",
    arguments: [
      ("000_e366a8c5645a44c0", "sources/000_e366a8c5645a44c0.html"),
      ("上海报道", "sources/上海报道.html"), ("a b", "sources/a-b-c8687a08.html"),
      ("a#b", "sources/a-b-8187fc8f.html"), ("../x", "sources/---x-d6b96a97.html"),
    ]
  )
  func sources(name: String, path: String) {
    #expect(PagePath.source(name).path == path)
  }

  @Test func namesThatBecomeEqualStayApart() {
    #expect(PagePath.source("a b") != PagePath.source("a#b"))
    #expect(PagePath.source("a b") != PagePath.source("a-b"))
  }
}
