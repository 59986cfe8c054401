import Publishing
import Report
import Site
import Diagnostics
import Testing

@Suite("The address of what is published")
struct AddressTests {
  @Test(
    "Names that lead nowhere are refused",
    arguments: [
      ("https://example.org/ai/", true), ("https://www.example.com/", true),
      ("http://localhost:8000/", true), ("https://facts.test/", true),
      ("https://facts.pages.dev/", false), ("https://my-example.org/", false),
    ]
  )
  func reserved(address: String, isRefused: Bool) {
    let problem = check(SiteAddress(address)).problem
    #expect((problem?.id == "publish-address") == isRefused)
  }

  @Test func aSiteWithoutAnAddressIsRefused() {
    #expect(check(nil).problem?.help?.contains("address: https://") == true)
  }

  @Test(
    "Pages of GitHub lie below the repository's name",
    arguments: [
      ("git@github.com:Cities/ai.git", "https://cities.github.io/ai/"),
      ("https://github.com/cities/ai", "https://cities.github.io/ai/"),
      ("ssh://git@github.com/cities/cities.github.io.git", "https://cities.github.io/"),
      ("https://user@github.com/cities/ai/", "https://cities.github.io/ai/"),
    ]
  )
  func gitHub(remote: String, pages: String) {
    #expect(GitHubRepository(remote)?.pages == pages)
    #expect(check(SiteAddress(pages)).problem(onRemote: remote) == nil)
    #expect(check(SiteAddress("https://facts.cn/")).problem(onRemote: remote) == nil)
    let elsewhere = check(SiteAddress("https://cities.github.io/other/"))
    #expect(elsewhere.problem(onRemote: remote)?.help?.contains(pages) == true)
  }

  @Test func otherHostsHaveTheirOwnRules() {
    #expect(GitHubRepository("git@gitlab.com:cities/ai.git") == nil)
    #expect(GitHubRepository("/srv/github.com/cities/ai.git") == nil)
  }

  private func check(_ address: SiteAddress?) -> AddressCheck {
    AddressCheck(
      address: address,
      target: PublishTarget(
        name: "pages",
        location: SourceLocation(file: "factbook.yml"),
        kind: .rsync(to: "/srv"),
        kept: []
      )
    )
  }
}
