import ChineseText
import Quantities

/// A sentence in which `⟦` and `⟧` mark spans: `共有⟦22个⟧大模型`.
struct Marked {
  /// The sentence without the marks.
  let text: String
  /// What stands between the marks.
  let spans: [String]

  init(_ marked: String) {
    text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    spans = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.prefix { $0 != "⟧" })
    }
  }
}

extension Reading {
  /// What stands in the text where `factbook quantities` lists something.
  func listed(in text: String) -> [String] {
    var wordings = Wordings(of: text)
    return quantities.filter { ![.bare, .rank, .category].contains($0.kind) }
      .map { wordings.text(at: $0.range) }
  }

  /// The wordings of everything that `factbook quantities` lists.
  var listed: [String] {
    quantities.filter { ![.bare, .rank, .category].contains($0.kind) }.map { $0.quantity.wording }
  }
}

/// The day before which the seeds' sentences are read.
let summer2023 = CalendarDate(year: 2023, month: 7, day: 8)

/// Reads a sentence of summer 2023.
func read(_ text: String) -> Reading {
  TextReader(referenceDate: summer2023).read(text)
}

extension QuantityMention {
  /// `380000000000 元 over`, `20..100 个 exact`.
  var summary: String {
    let upper = quantity.upper.map { "..\($0)" } ?? ""
    return "\(quantity.value)\(upper) \(quantity.unit?.symbol ?? "-") \(quantity.hedge.rawValue)"
  }
}

extension TimeMention {
  /// `2023-07/2023-07 span`; `…` for an open end.
  var summary: String {
    "\(from?.iso ?? "…")/\(until?.iso ?? "…") \(role)"
  }
}
