import Corpus
import Diagnostics
import Foundation

/// Documents of any encoding: what is decoded is what the bytes say, all of it, and what is taken for the article lies
/// in it.
struct DecodingFuzzer: FuzzTarget {
  func check(_ input: FuzzInput) {
    let bytes = Array(input.rest)
    guard let text = try? TextDecoder.text(of: bytes) else { return }
    promise(!text.unicodeScalars.contains("\0"), "a text has no zero")
    promise(
      text.unicodeScalars.contains { !$0.properties.isWhitespace },
      "a text says something"
    )
    promise(isWhole(text, of: bytes), "no byte is lost: \(text.debugDescription)")
    check(Source(text: text, id: SourceID("seeds/a.txt")))
  }

  /// Whether writing the text again gives the bytes.
  private func isWhole(_ text: String, of bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } == Array(bytes.dropFirst(2))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } == Array(bytes.dropFirst(2))
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if String(validating: content, as: UTF8.self) != nil { return text.utf8.elementsEqual(content) }
    // GB18030 or Big5, in which a character has one or two bytes, four at most.
    let count = text.unicodeScalars.count
    return !text.unicodeScalars.contains("\u{FFFD}") && count <= bytes.count
      && bytes.count <= 4 * count
  }

  private func check(_ source: Source) {
    let count = source.characters.count
    promise(source.text.unicodeScalars.count == count, "a source keeps its text")
    promiseOrder(source.paragraphs.map(\.range), within: count, "paragraphs")
    promiseOrder(source.sentences.map(\.range), within: count, "sentences")
    for (index, sentence) in source.sentences.enumerated() {
      let paragraph = source.paragraphs[sentence.paragraph]
      promise(sentence.index == index, "a sentence knows its place")
      promise(paragraph.sentences.contains(index), "a sentence is in its paragraph's list")
      promise(
        paragraph.range.clamped(to: sentence.range) == sentence.range,
        "a sentence is in its paragraph"
      )
      let quote = source.quote(sentence.range)
      promise(source.characters.holds(quote.text, at: quote.range), "a quote stands in its text")
      promise(source.sentence(containing: sentence.range.lowerBound) == sentence, "it is found")
    }
    for part in source.furniture {
      promise(part.range.upperBound <= count, "furniture is in the text")
    }
  }
}
