import Corpus
import Diagnostics
import Extraction
import Model
import Quantities

/// Reads texts with the built-in catalog and words what was read for comparison.
enum Sample {
  static let extractor = Extractor(catalog: .builtIn)

  static func source(_ text: String, title: String? = nil, date: String? = "2023-07-08") -> Source {
    let metadata = Metadata(title: title, date: date)
    return Source(text: text, id: SourceID("seeds/sample.txt"), metadata: metadata)
  }

  static func extraction(_ text: String, title: String? = nil, date: String? = "2023-07-08")
    -> SourceExtract
  {
    extractor.extract(source(text, title: title, date: date))
  }

  /// `上海 | 规上企业 | 2018 | 183家`: subject, metric, period and number of each claim.
  static func figures(_ text: String, title: String? = nil, date: String? = "2023-07-08")
    -> [String]
  {
    extraction(text, title: title, date: date).claims.map { claim in
      [claim.place.name, claim.metricWords, claim.period?.iso ?? "–", number(of: claim)]
        .joined(separator: " | ")
    }
  }

  /// What each claim measures, in the source's own words.
  static func metrics(_ text: String) -> [String] { extraction(text).claims.map(\.metricWords) }

  static func rules(_ text: String) -> [String] { extraction(text).claims.map(\.rule) }

  /// The hedge unless it is exact, the value and the unit: `over 3800家`.
  private static func number(of claim: Claim) -> String {
    let quantity = claim.quantity
    let hedge = quantity.hedge == .exact ? "" : quantity.hedge.rawValue + " "
    return hedge + "\(quantity.value)" + (quantity.unit?.symbol ?? "")
  }
}
