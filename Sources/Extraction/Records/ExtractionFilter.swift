import Corpus
import Diagnostics
package import Foundation
package import Model

/// The machine contract of `factbook extract`: one JSON object in, one out.
package struct ExtractionFilter: Sendable {
  private let extractor: Extractor

  package init(_ extractor: Extractor) {
    self.extractor = extractor
  }

  /// The line of output for a line of input, and whether the input could be read; an error names the
  /// line by its number, from 1.
  package func output(for line: Data, number: Int) -> (json: JSONLine, isUnderstood: Bool) {
    guard let input = try? ExtractionInput(json: line) else {
      return (.unreadable(line: number), false)
    }
    return (output(for: input).json, true)
  }

  private func output(for input: ExtractionInput) -> ExtractionOutput {
    let metadata = Metadata(
      title: input.title,
      publisher: input.publisher,
      date: input.date,
      url: input.url
    )
    // Nobody sees the id of a text that comes alone; the line gives its own back.
    let source = Source(text: input.text, id: SourceID(""), metadata: metadata)
    return ExtractionOutput(
      id: input.id,
      metadata: source.metadata,
      extraction: extractor.extract(source),
      isUnique: extractor.isUnique
    )
  }
}
