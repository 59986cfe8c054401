import Diagnostics
import Testing

@Suite("Suggestions for misspelt names")
struct SuggestionTests {
  @Test(
    "A slip of the hand finds the name that was meant",
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("publsher", "publisher"), ("Title", "title"),
      ("aliase", "aliases"),
    ]
  )
  func slips(written: String, meant: String) {
    let names = ["aliases", "publisher", "title"]
    #expect(suggestion(for: written, among: names) == meant)
  }

  @Test func aStrangerHasNoSuggestion() {
    #expect(suggestion(for: "colour", among: ["title", "publisher"]) == nil)
    #expect(suggestion(for: "沪", among: ["京", "深"]) == nil)
    #expect(suggestion(for: "", among: ["title"]) == nil)
  }

  @Test func theNearestWinsAndATieGoesToTheAlphabet() {
    #expect(suggestion(for: "上海事", among: ["上饶市", "上海市"]) == "上海市")
    #expect(suggestion(for: "cat", among: ["car", "bat"]) == "bat")
  }
}
