import Corpus
import Diagnostics
import Extraction
import Foundation
import Model
import Quantities

/// Sources: every claim and policy stands in the text, character for character, and every number is accounted for once.
///
/// The first byte chooses what is known of the source.
struct ExtractionFuzzer: FuzzTarget {
  private let extractor = Extractor(catalog: .builtIn)

  func check(_ input: FuzzInput) {
    var input = input
    let choice = input.byte()
    var metadata = Metadata()
    if choice & 1 == 0 { metadata.date = "2023-07-08" }
    if choice & 2 == 0 { metadata.title = "上海人工智能产业观察" }
    if choice & 4 == 0 { metadata.place = "shanghai" }
    let source = Source(text: input.text, id: SourceID("seeds/a.txt"), metadata: metadata)
    let extract = extractor.extract(source)
    ExtractPromises(source: source).check(extract)
    promise(extractor.extract(source).claims == extract.claims, "one source, one reading")
  }
}

/// What holds for everything that is read in a source.
struct ExtractPromises {
  let source: Source

  func check(_ extract: SourceExtract) {
    for claim in extract.claims { check(claim) }
    for mention in extract.policies {
      promiseQuote(mention.sentence, "the sentence of a policy")
      promise(isInside(mention.range), "a policy stands in the text")
      if let measures = mention.measures { promiseQuote(measures.quote, "the count of measures") }
    }
    for number in extract.setAside { promiseQuote(number.quote, "a number set aside") }
    for note in extract.notes { promise(isInside(note.range), "a note is about the text") }
    for diagnostic in extract.diagnostics {
      promise(diagnostic.location.line >= 1 && diagnostic.location.column >= 1, "\(diagnostic)")
      promise(!diagnostic.message.contains("\n"), "a message is one line: \(diagnostic.message)")
    }
    let asides = extract.setAside.map(\.quote.range)
    promise(asides == asides.sorted { $0.lowerBound < $1.lowerBound }, "numbers are in order")
    promise(extract.claims == extract.claims.sorted(), "claims are in order")
  }

  private func check(_ claim: Claim) {
    promiseQuote(claim.quote, "a quote")
    promiseQuote(claim.sentence, "the sentence of a claim")
    let (quote, numeral) = (claim.quote.range, claim.numeral)
    promise(
      quote.lowerBound <= numeral.lowerBound && numeral.upperBound <= quote.upperBound,
      "a quote holds its number"
    )
    promise(!claim.metricWords.isEmpty || claim.review != nil, "a claim says what is measured")
    promise(claim.quantity.value >= 0, "a value is not negative")
    var evidence = EvidenceCheck(source)
    promise(evidence.diagnostic(for: claim) == nil, "a quote, read again, says the claim")
  }

  private func promiseQuote(_ quote: Quote, _ name: String) {
    promise(isInside(quote.range), "\(name) lies in the text")
    promise(source.characters.holds(quote.text, at: quote.range), "\(name) stands there")
  }

  private func isInside(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= source.characters.count
  }
}
