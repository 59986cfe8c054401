import Corpus
import ChineseText
import Diagnostics
import Model

/// Finds the places of a catalog by their names and aliases.
struct PlaceFinder: Sendable {
  private let matcher: PhraseMatcher
  private let names: [String]
  private let catalog: Catalog

  init(_ catalog: Catalog) {
    self.catalog = catalog
    let names = Set(catalog.places.values.flatMap { [$0.name] + $0.aliases }.filter(Self.isUsable))
    self.names = names.sorted()
    matcher = PhraseMatcher(self.names + Self.compounds)
  }

  /// In the order of the text, without overlaps.
  ///
  /// A name that several places bear, and a short name of a district or county (增城, a part of
  /// 新增城市), counts only where the text names what it is part of.
  func places(in text: SourceText) -> [(range: Range<Int>, place: Place)] {
    let found = matcher.matches(in: text.scalars).filter { $0.phrase < names.count }.map { match in
      (range: match.range, places: catalog.places(named: names[match.phrase]))
    }
    let named = Set(found.flatMap { $0.places.count == 1 ? [$0.places[0].id] : [] })
    return found.compactMap { range, places in
      guard let place = chosen(from: places, name: text[range], among: named) else { return nil }
      return (Self.extended(range, in: text), place)
    }
  }

  private func chosen(from places: [Place], name: String, among named: Set<String>) -> Place? {
    guard let first = places.first else { return nil }
    // A state-level new area is known by its short name everywhere: 浦东.
    let isKnown = first.name.ends(with: "新区") || first.kind != .district
    let isCertain = isKnown || Self.isFull(name)
    if places.count == 1, isCertain { return first }
    let supported = places.filter { place in
      place.kind != .district
        || catalog.lineage(of: place).dropFirst().contains {
          $0.kind != .country && named.contains($0.id)
        }
    }
    return supported.first
  }

  private static func isFull(_ name: String) -> Bool {
    guard let last = name.unicodeScalars.last else { return false }
    return name.unicodeScalars.count > 2 && "区县旗市州盟".unicodeScalars.contains(last)
  }

  /// One-character names (沪, 京, 深) are parts of too many words to be read alone.
  private static func isUsable(_ name: String) -> Bool { name.unicodeScalars.count > 1 }

  /// Takes in the rank that a text writes behind a short name: 上海市, but 上海市场 is a market.
  private static func extended(_ range: Range<Int>, in text: SourceText) -> Range<Int> {
    let rest = range.upperBound..<min(range.upperBound + 3, text.scalars.count)
    if lookalikes.leading(rest, of: text) != nil { return range }
    guard let rank = ranks.leading(rest, of: text) else { return range }
    return range.lowerBound..<rank.upperBound
  }

  /// Words that begin as a name does and name no place.
  static let compounds = ["国内外", "全国重点实验室", "全国人大", "全国政协", "全国文明城市"]

  private static let ranks: WordSet = ["市", "省", "自治区"]
  private static let lookalikes: WordSet = ["市场", "市值", "省会", "市民", "市内", "省级", "市级"]
}
