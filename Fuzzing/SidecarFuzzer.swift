import Corpus
import Diagnostics
import Extraction
import Foundation
import Model
import Quantities
import Settings

/// Sidecar files: what they say is checked before it is believed, and reviews are added without loss.
struct SidecarFuzzer: FuzzTarget {
  private let text = "上海人工智能产业规模2022年超3800亿元，企业348家，人才约25万人。"
  private let extractor = Extractor(catalog: .builtIn)
  private let item = [
    "- quote: 企业348家", "  expect: { subject: 上海, value: 348 }", "  decision: accept",
    "  reason: 查过",
  ]

  func check(_ input: FuzzInput) {
    let yaml = input.text
    var problems: [Diagnostic] = []
    let node = SettingsNode.parse(yaml, file: "seeds/a.yml", reporting: &problems)
    promise((node == nil) == !problems.isEmpty, "what is no YAML is reported: \(problems)")
    checkScalar(yaml)
    if let node {
      let sidecar = Sidecar(node, reporting: &problems)
      check(sidecar.metadata)
      var source = Source(text: text, id: SourceID("seeds/a.txt"), metadata: sidecar.metadata)
      source.sidecarNode = sidecar.node
      let extract = extractor.extract(source)
      ExtractPromises(source: source).check(extract)
      problems += extract.diagnostics
    }
    let lines = yaml.split(omittingEmptySubsequences: false) { $0.isNewline }.count
    for problem in problems where problem.location.file.hasSuffix(".yml") {
      let place = problem.location
      promise(place.line >= 1 && place.line <= lines + 1 && place.column >= 1, "\(problem)")
      promise(!problem.message.contains("\n"), "a message is one line: \(problem.message)")
    }
    checkAdding(to: yaml)
  }

  private func check(_ metadata: Metadata) {
    if let date = metadata.date {
      promise(CalendarDate(iso: date) != nil, "a date exists: \(date)")
    }
    if let url = metadata.url {
      promise(url.hasPrefix("http://") || url.hasPrefix("https://"), "a web address: \(url)")
      promise(!url.contains("\"") && !url.contains("<"), "an address without marks: \(url)")
    }
  }

  /// A text that is written as YAML is read as it was.
  private func checkScalar(_ text: String) {
    var problems: [Diagnostic] = []
    let yaml = "key: \(YAMLText.scalar(text))\n"
    let node = SettingsNode.parse(yaml, file: "a.yml", reporting: &problems)
    let read = node?.entries?.first?.value.scalar
    promise(read.map { $0.utf8.elementsEqual(text.utf8) } ?? false, "\(yaml) reads \(read ?? "")")
  }

  /// A review that is added leaves everything else as it was, or nothing is changed.
  private func checkAdding(to yaml: String) {
    var file = SidecarText(yaml, file: "seeds/a.yml")
    let isAdded = file.add(item)
    guard isAdded else { return promise(file.text == yaml, "a refusal changes nothing") }
    var problems: [Diagnostic] = []
    let new = SettingsNode.parse(file.text, file: "seeds/a.yml", reporting: &problems)
    let reviews = new?.entries?.first { $0.key == "reviews" }?.value.items
    promise(problems.isEmpty && reviews?.isEmpty == false, "the file is YAML with a review")
    let quote = reviews?.last?.entries?.first?.value.scalar
    promise(quote == "企业348家", "the review is the last: \(file.text)")
  }
}
