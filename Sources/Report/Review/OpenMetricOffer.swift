package import Diagnostics
package import Model
import Quantities

/// An open metric as `factbook review --metrics` offers it for the catalog.
package struct OpenMetricOffer: Encodable, Sendable {
  private var id: String
  private var name: String
  private var claims: Int
  private var units: [String]
  private var nearest: Nearest?
  private var quotes: [Quotation]
  /// The lines to put into `seeds/catalog/metrics.yml`.
  private var entry: [String]

  private struct Nearest: Encodable, Sendable {
    var id: String
    var name: String
  }

  private struct Quotation: Encodable, Sendable {
    var source: String
    var text: String
  }

  /// So many examples tell what a metric is; the rest is in `factbook explain`.
  private static let mostQuotes = 3

  /// Offers a metric under an id; nil leaves a word in its place that no catalog accepts.
  package init(_ open: OpenMetric, id: String? = nil) {
    self.id = open.metric.id
    name = open.metric.name
    claims = open.claims.count
    units = open.units.map(\.symbol)
    nearest = open.nearest.map { Nearest(id: $0.id, name: $0.name) }
    quotes = open.claims.uniqued { $0.quote.text }.prefix(Self.mostQuotes).map {
      Quotation(source: $0.source.path, text: $0.quote.text)
    }
    entry = open.entry(id: id ?? "YOUR_ID")
  }

  package func lines(for terminal: Terminal) -> [String] {
    let count = claims == 1 ? "1 claim" : "\(claims) claims"
    let unit = units.isEmpty ? "no unit" : units.joined(separator: ", ")
    let head = terminal.styled(name.printable, .bold) + "  \(count), \(unit)  (\(id))"
    let breaking = LineBreaking(width: terminal.columns - 4)
    let examples = quotes.flatMap { quote in
      breaking.lines(of: "“\(quote.text.printable)” (\(quote.source))").map { "    " + $0 }
    }
    let like = nearest.map {
      ["  like \($0.name) (\($0.id)): if it is the same, add it to its `also`"]
    }
    return [head] + examples + (like ?? []) + entry.map { "  " + $0.printableKeepingIndent }
  }
}

extension String {
  /// As ``printable``, with the spaces at its beginning.
  fileprivate var printableKeepingIndent: String { prefix { $0 == " " } + printable }
}
