package import Corpus
import Diagnostics
import Foundation
import Model
import Quantities

/// What was read in one source, as a table that a person reads in a terminal.
package struct ExtractionTable: Sendable {
  private let source: Source
  private let extraction: SourceExtract

  package init(_ extraction: SourceExtract, of source: Source) {
    self.source = source
    self.extraction = extraction
  }

  /// Claims, policies and what was set aside, in lines without tabs.
  package var text: String {
    var lines = [source.id.path]
    lines += Self.aligned(extraction.claims.map(row))
    lines += extraction.policies.map { "  《\($0.title)》" + details(of: $0) }
    let counts = Dictionary(grouping: extraction.setAside, by: \.reason).mapValues(\.count)
    lines += counts.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "  set aside (\($0.key.rawValue)): \($0.value)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ claim: Claim) -> [String] {
    [
      claim.place.name, claim.metricWords, claim.period?.iso ?? "–",
      claim.quantity.wording + unit(of: claim), claim.basis.rawValue, claim.rule,
      claim.metric.isOpen ? "" : claim.metric.id, claim.origin?.name ?? "",
    ]
  }

  /// The unit in brackets where the number itself lacks it.
  private func unit(of claim: Claim) -> String {
    guard let unit = claim.quantity.unit, claim.inferred.contains(.unit) else { return "" }
    return "（\(unit)）"
  }

  private func details(of mention: PolicyMention) -> String {
    let issuer =
      mention.issuers.isEmpty ? mention.place?.name : mention.issuers.joined(separator: "、")
    let parts = [
      issuer, mention.date?.iso, mention.status?.rawValue, mention.span?.iso,
      mention.measures?.quantity.wording,
    ]
    return parts.compactMap { $0 }.map { "  " + $0 }.joined()
  }

  /// Rows as lines whose columns begin one below the other; a Chinese character takes two cells.
  private static func aligned(_ rows: [[String]]) -> [String] {
    guard let first = rows.first else { return [] }
    let widths = first.indices.map { column in rows.map { width(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - width(of: $0)) }
      let line = "  " + cells.joined(separator: "  ")
      return String(
        line[..<(line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex)]
      )
    }
  }

  private static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
  }
}
