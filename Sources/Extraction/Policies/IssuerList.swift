import Corpus
import Diagnostics

/// Reads the bodies of 由…联合制定: a list between 由 and the verb of issuing.
enum IssuerList {
  /// The bodies as written; empty where the sentence has no such list behind the position.
  static func issuers(behind start: Int, in sentence: SentenceReading) -> [String] {
    let text = sentence.text
    let rest = Range(spanning: start, sentence.range.upperBound)
    guard let by = agents.first(in: rest, of: text),
      let verb = verbs.first(in: Range(spanning: by.upperBound, rest.upperBound), of: text)
    else { return [] }
    let list = text[Range(spanning: by.upperBound, verb.lowerBound)]
    let items = list.split { "、和与及“”".contains($0) }.map(String.init)
    return items.allSatisfy(isBody) ? items : []
  }

  /// Whether a name ends like that of an authority, and is no whole clause.
  private static func isBody(_ name: String) -> Bool {
    name.count <= longestName && endings.contains { name.ends(with: $0) }
  }

  private static let longestName = 20
  private static let agents: WordSet = ["由"]
  private static let verbs: WordSet = ["联合制定", "联合印发", "联合发布", "联合出台", "共同制定", "共同印发"]
  /// Of 《国务院组织法》 and 《地方各级人民代表大会和地方各级人民政府组织法》.
  private static let endings = ["委", "委员会", "办", "办公室", "局", "厅", "部", "院", "署", "政府", "行", "会"]
}
