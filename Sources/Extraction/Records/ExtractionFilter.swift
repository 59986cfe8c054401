import Corpus
import Diagnostics
package import Foundation

/// The machine contract of `factbook extract`: one JSON object in, one out.
package struct ExtractionFilter: Sendable {
  private let extractor: Extractor

  package init(_ extractor: Extractor) {
    self.extractor = extractor
  }

  /// The line of output for a line of input, and whether the input could be read; an error names the
  /// line by its number, from 1.
  package func output(for line: Data, number: Int) -> (json: Data, isUnderstood: Bool) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      let input = try ExtractionInput(json: line)
      return (try encoder.encode(output(for: input)), true)
    } catch {
      let problem = LineProblem(error: "no JSON object with a string ‘text’", line: number)
      return ((try? encoder.encode(problem)) ?? Data(), false)
    }
  }

  private func output(for input: ExtractionInput) -> ExtractionOutput {
    let metadata = Metadata(
      title: input.title,
      publisher: input.publisher,
      date: input.date,
      url: input.url
    )
    let id = SourceID(input.id?.name ?? "")
    let source = Source(text: input.text, id: id, metadata: metadata)
    let extraction = extractor.extract(source)
    return ExtractionOutput(
      id: input.id,
      claims: extraction.claims.map(ClaimRecord.init),
      policies: extraction.policies.map(PolicyRecord.init),
      setAside: extraction.setAside.map(SetAsideRecord.init)
    )
  }

  private struct LineProblem: Encodable {
    var error: String
    var line: Int

    private enum CodingKeys: String, CodingKey { case id, error, line }

    func encode(to encoder: any Encoder) throws {
      var keys = encoder.container(keyedBy: CodingKeys.self)
      try keys.encodeNil(forKey: .id)
      try keys.encode(error, forKey: .error)
      try keys.encode(line, forKey: .line)
    }
  }
}
