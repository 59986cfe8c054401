/// Cuts a paragraph into sentences.
///
/// A sentence ends behind 。！？!? and the quotation marks and brackets that close with it. What stands between a
/// pair of brackets or quotation marks is never cut, as long as the closing one follows in the same paragraph;
/// `；`, `：` and decimal points do not cut either. The sentences leave out only the white space between them.
struct SentenceScanner {
  let text: SourceText
  private let paragraph: Range<Int>
  /// The outermost pairs of brackets, in the order of the text.
  private let pairs: [Pair]

  init(_ text: SourceText, paragraph: Range<Int>) {
    self.text = text
    self.paragraph = paragraph
    pairs = Self.pairs(in: text, paragraph)
  }

  /// The offsets of an opening mark and of the mark that closes it.
  private struct Pair {
    var open: Int
    var close: Int
  }

  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = paragraph.lowerBound
    for end in ends() + [paragraph.upperBound] where end > start {
      let sentence = text.trimmed(start..<end)
      sentences += parts(of: sentence)
      start = end
    }
    return sentences
  }

  /// More characters than any sentence of prose has. A sentence is quoted whole with each of its figures,
  /// so that without a limit a text without full stops would fill the site with copies of itself.
  private static let mostScalars = 1000

  /// The sentence, or the parts of one that is too long: behind a mark in the second half of what is
  /// allowed, or wherever that ends.
  private func parts(of sentence: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    while sentence.upperBound - start > Self.mostScalars {
      let limit = start + Self.mostScalars
      let mark = (limit - Self.mostScalars / 2..<limit).last { isClauseEnd($0) }
      let end = mark.map { $0 + 1 } ?? limit
      parts.append(text.trimmed(start..<end))
      start = end
    }
    parts.append(text.trimmed(start..<sentence.upperBound))
    return parts.filter { !$0.isEmpty }
  }

  private func isClauseEnd(_ offset: Int) -> Bool {
    "，；、：".unicodeScalars.contains(text.scalars[offset])
  }

  /// The offsets behind the last character of each sentence.
  private func ends() -> [Int] {
    var ends: [Int] = []
    var offset = paragraph.lowerBound
    var start = offset
    var pairs = pairs[...]
    while offset < paragraph.upperBound {
      guard !text.scalars[offset].isCommonHan else {
        offset += 1
        continue
      }
      if let pair = pairs.first, pair.open == offset {
        pairs.removeFirst()
        offset = pair.close + 1
        guard endsWithPair(pair, sentenceStart: start) else { continue }
      } else {
        offset += 1
        guard isEnd(offset - 1) else { continue }
        while offset < paragraph.upperBound, isTrailing(offset) { offset += 1 }
      }
      ends.append(offset)
      start = text.trimmed(offset..<paragraph.upperBound).lowerBound
    }
    return ends
  }

  /// A `?` or `!` between Latin letters belongs to an address or a name.
  private func isEnd(_ offset: Int) -> Bool {
    guard text.scalars[offset].endsSentence else { return false }
    guard text.scalars[offset].isASCII, offset + 1 < paragraph.upperBound else { return true }
    let next = text.scalars[offset + 1].properties
    return !(text.scalars[offset + 1].isASCII && (next.isAlphabetic || next.numericType != nil))
  }

  /// Further marks (`？！`) and closing brackets without a partner stay with the sentence.
  private func isTrailing(_ offset: Int) -> Bool {
    text.scalars[offset].endsSentence || Brackets.isClosing(text.scalars[offset])
  }

  /// Whether a sentence ends with a quotation or a parenthesis, as in `他说：“好。”` but not in `以“来了！”为题`:
  /// the pair closes right behind a full sentence, and is direct speech or a sentence of its own.
  private func endsWithPair(_ pair: Pair, sentenceStart: Int) -> Bool {
    guard text.scalars[pair.open..<pair.close].endsWithSentence else { return false }
    let isWhole = pair.open <= sentenceStart
    switch Brackets.opening(text.scalars[pair.open]) {
    case .quotation: return isWhole || [":", "：", ",", "，"].contains(text.scalars[pair.open - 1])
    case .parenthesis: return isWhole
    case .title, nil: return false
    }
  }

  /// A closing mark takes the nearest open mark of its kind; marks opened in between stay without a partner.
  ///
  /// - Complexity: O(*n*): a mark that is passed over is dropped, and a kind that is not open is not looked for.
  private static func pairs(in text: SourceText, _ paragraph: Range<Int>) -> [Pair] {
    var open: [(kind: Brackets.Kind, offset: Int)] = []
    var count: [Brackets.Kind: Int] = [:]
    var outermost: [Pair] = []
    for offset in paragraph where !text.scalars[offset].isCommonHan {
      let scalar = text.scalars[offset]
      if let kind = Brackets.opening(scalar) {
        open.append((kind, offset))
        count[kind, default: 0] += 1
      } else if let kind = Brackets.closing(scalar), count[kind, default: 0] > 0 {
        var start = offset
        while let mark = open.popLast() {
          count[mark.kind, default: 0] -= 1
          start = mark.offset
          if mark.kind == kind { break }
        }
        while let last = outermost.last, last.open > start { outermost.removeLast() }
        outermost.append(Pair(open: start, close: offset))
      }
    }
    return outermost
  }
}
