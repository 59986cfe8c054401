import GFM
import Testing

@Suite struct EmphasisRepairTests {
  /// All of the private use area: beside it nothing can be repaired.
  private static let privateUse = String(
    String.UnicodeScalarView((UInt32(0xE000)...0xF8FF).compactMap { Unicode.Scalar($0) })
  )

  private static let pieces = [
    "*", "**", "*", "***", "（", "）", "“", "”", "。", "a", "甲", "1", " ", "\n", "`", "[", "]", "(",
    ")", "](", "\\", "<", ">", "!", "-", "#", "|", "^", ":", "&amp;", ";", "\n- ", "\n\n", "]: ",
    "\"",
    "<!--", "-->", "<b>", "\n|-|\n", "```", "~~~", "    ", "http://a",
  ]

  /// Blocks, code, links and their places are the same with the repair and without it; only emphasis
  /// differs. The texts are pseudo-random: pieces that mean something to Markdown, in any order.
  @Test("The repair changes nothing but emphasis", arguments: 1...300)
  func changesNothingElse(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let count = Int.random(in: 3...24, using: &random)
    let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
    let repaired = try MarkdownTree(parsing: text + "\n\n\u{E000}\n")
    let plain = try MarkdownTree(parsing: text + "\n\n" + Self.privateUse + "\n")
    #expect(withoutEmphasis(repaired.html()) == withoutEmphasis(plain.html()), "\(text)")
    #expect(repaired.links.map(\.url) == plain.links.map(\.url), "\(text)")
    #expect(repaired.links.map(\.position) == plain.links.map(\.position), "\(text)")
    #expect(repaired.issues == plain.issues, "\(text)")
  }

  /// HTML without emphasis, its marks, white space and the private use area.
  private func withoutEmphasis(_ html: String) -> String {
    let text = ["<em>", "</em>", "<strong>", "</strong>"].reduce(html) {
      $0.replacing($1, with: "")
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          !(0xE000...0xF8FF).contains(scalar.value) && !"* \n".unicodeScalars.contains(scalar)
        }
      )
    )
  }
}

/// The generator SplitMix64 (Steele, Lea, Flood 2014), so that a failing text can be made again.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
