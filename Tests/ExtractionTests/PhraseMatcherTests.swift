import ChineseText
import Testing

struct PhraseMatcherTests {
  private func found(_ phrases: [String], in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return PhraseMatcher(phrases).matches(in: scalars).map { match in
      "\(match.range.lowerBound) \(phrases[match.phrase])"
    }
  }

  @Test func theLongestPhraseWins() {
    #expect(found(["上海", "上海市", "市"], in: "上海市和上海") == ["0 上海市", "4 上海"])
  }

  @Test func aLongerPhraseThatDoesNotEndLeavesTheShorter() {
    #expect(found(["广东", "广东省政府"], in: "广东省内") == ["0 广东"])
  }

  @Test func matchesDoNotOverlap() {
    #expect(found(["海南", "南海"], in: "海南海") == ["0 海南"])
  }

  @Test func nothingIsFoundOfEmptyListsAndPhrases() {
    #expect(found([], in: "上海") == [])
    #expect(found([""], in: "上海") == [])
  }

  @Test func offsetsCountScalarsBeyondTheBasicPlane() {
    #expect(found(["上海"], in: "𠮷上海") == ["1 上海"])
  }

  @Test func aRangeLimitsTheSearch() {
    let scalars = Array("上海上海".unicodeScalars)
    let matches = PhraseMatcher(["上海"]).matches(in: scalars, within: 1..<4)
    #expect(matches.map(\.range) == [2..<4])
  }
}
