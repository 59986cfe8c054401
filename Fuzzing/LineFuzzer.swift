import Corpus
import Diagnostics
import Extraction
import Foundation
import Model

/// Lines of JSON: `factbook extract` answers each with one line of JSON, which `factbook build --claims` takes back.
///
/// An even first byte takes the rest for a line of input, an odd one for what claims to be a line of output.
struct LineFuzzer: FuzzTarget {
  private static let text = "上海人工智能产业规模2022年超3800亿元，企业348家，人才约25万人。"
  private let filter = ExtractionFilter(Extractor(catalog: .builtIn))
  /// Without texts, and with one at hand.
  private let readers = [
    RecordReading(catalog: .builtIn, texts: []),
    RecordReading(catalog: .builtIn, texts: [Source(text: text, id: SourceID("seeds/a.txt"))]),
  ]

  func check(_ input: FuzzInput) {
    var input = input
    if input.flag() {
      for reader in readers { checkRecord(Data(input.rest), by: reader) }
    } else {
      checkLine(Data(input.text.utf8))
    }
  }

  private func checkLine(_ line: Data) {
    let (json, isUnderstood) = filter.output(for: line, number: 7)
    let answer = json.utf8
    promise(!answer.contains(UInt8(ascii: "\n")), "an answer is one line")
    promise(String(validating: answer, as: UTF8.self) != nil, "an answer is UTF-8")
    let object = try? JSONSerialization.jsonObject(with: Data(answer)) as? [String: Any]
    promise(object != nil, "an answer is a JSON object: \(json.text)")
    promise((object?["error"] == nil) == isUnderstood, "what is not understood is an error")
    guard isUnderstood else { return }
    let result = readers[0].result(of: Data(answer))
    promise(result != nil, "an answer is taken back: \(json.text)")
    let claims = object?["claims"] as? [Any]
    promise(
      result?.extract.claims.count == claims?.count,
      "all claims are taken back: \(json.text), \(result?.extract.diagnostics ?? [])"
    )
    checkRecord(Data(answer), by: readers[0])
  }

  private func checkRecord(_ line: Data, by reader: RecordReading) {
    guard let result = reader.result(of: line) else { return }
    promise(!result.source.id.name.contains("/"), "an id is no path: \(result.source.id)")
    ExtractPromises(source: result.source).check(result.extract)
  }
}
