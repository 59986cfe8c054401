import Corpus
import ChineseText
import Diagnostics
import Model

/// Finds the places of a catalog by their names and aliases.
struct PlaceFinder: Sendable {
  private let matcher: PhraseMatcher
  /// What each phrase of the matcher names; none for compounds.
  private let names: [Name]
  private let catalog: Catalog
  /// The parts of the country by the words that leave out 地区.
  private let parts: [String: Boxed<Place>]

  /// A name or alias of the catalog.
  private struct Name: Sendable {
    /// By id; several where the name is not unique.
    var places: [Boxed<Place>]
    /// The place that the name means wherever it stands; nil where the text has to tell.
    var certain: Boxed<Place>?
  }

  init(_ catalog: Catalog) {
    self.catalog = catalog
    let names = Set(catalog.places.values.flatMap { [$0.name] + $0.aliases }.filter(Self.isUsable))
      .sorted()
    let boxes = catalog.places.mapValues { Boxed($0) }
    parts = Dictionary(
      uniqueKeysWithValues: Self.partWords.compactMap { word in
        catalog.places(named: word + Self.part).first.flatMap { boxes[$0.id] }.map { (word, $0) }
      }
    )
    self.names = names.map { name in
      let places = catalog.places(named: name).compactMap { boxes[$0.id] }
      return Name(places: places, certain: Self.certain(of: places, name: name))
    }
    matcher = PhraseMatcher(names + Self.compounds)
  }

  /// In the order of the text, without overlaps.
  ///
  /// A name that several places bear, and a short name of a district or county (增城, a part of
  /// 新增城市), counts only where the text names what it is part of.
  ///
  /// - Parameters:
  ///   - text: what is read.
  ///   - context: the ids of the places that the title and the publisher of the text name.
  /// - Returns: each place where it is named, ordered.
  func places(in text: SourceText, context: Set<String> = [])
    -> [(range: Range<Int>, place: Boxed<Place>)]
  {
    let found = matcher.matches(in: text.scalars).map { behindAmong($0, in: text) ?? $0 }
      .filter { $0.phrase < names.count }
      .map { (range: $0.range, name: names[$0.phrase]) }
    let hasDoubts = found.contains { $0.name.certain == nil }
    let named = hasDoubts ? Self.unique(among: found.map(\.name)).union(context) : []
    var places: [(range: Range<Int>, place: Boxed<Place>)] = []
    for (range, name) in found {
      guard let place = name.certain ?? supported(name.places, by: named),
        !Self.isStreet(range, in: text)
      else { continue }
      places += joined(to: range, in: text)
      places.append((Self.extended(range, in: text), place))
    }
    return places
  }

  /// 山东 of 其中山东, which is no 中山.
  private func behindAmong(_ match: PhraseMatcher.Match, in text: SourceText)
    -> PhraseMatcher.Match?
  {
    let start = match.range.lowerBound
    guard start > 0, text[start] == "中", text[start - 1] == "其" else { return nil }
    let reach = start + 1..<min(start + Self.longestName, text.count)
    return matcher.matches(in: text.scalars, within: reach).first {
      $0.range.lowerBound == start + 1
    }
  }

  /// 内蒙古自治区 and what stands before it.
  private static let longestName = 8

  /// 东部 and 中部 of 东部、中部和西部地区, in the order of the text.
  private func joined(to name: Range<Int>, in text: SourceText) -> [(
    range: Range<Int>, place: Boxed<Place>
  )] {
    guard Self.partNames.leading(name, of: text) == name else { return [] }
    var members: [(range: Range<Int>, place: Boxed<Place>)] = []
    var start = name.lowerBound
    while let joint = Self.joints.trailing(max(0, start - 2)..<start, of: text),
      let word = Self.partLexicon.trailing(
        max(0, joint.lowerBound - 2)..<joint.lowerBound,
        of: text
      ),
      let place = parts[text[word]]
    {
      members.insert((word, place), at: 0)
      start = word.lowerBound
    }
    return members
  }

  private static let part = "地区"
  private static let partWords = ["东部", "中部", "西部", "东北"]
  private static let partLexicon = WordSet(partWords)
  private static let partNames = WordSet(partWords.map { $0 + part })
  private static let joints: WordSet = ["、", "和", "与", "及", "以及"]

  /// The ids of the places that bear their names alone.
  private static func unique(among names: [Name]) -> Set<String> {
    Set(names.filter { $0.places.count == 1 }.map { $0.places[0].wrappedValue.id })
  }

  private static func certain(of places: [Boxed<Place>], name: String) -> Boxed<Place>? {
    guard places.count == 1, let place = places.first?.wrappedValue else { return nil }
    // A state-level new area is known by its short name everywhere: 浦东.
    let isKnown = place.name.ends(with: "新区") || place.kind != .district
    return isKnown || isFull(name) ? places.first : nil
  }

  /// The first of several places whose larger place a text names.
  private func supported(_ places: [Boxed<Place>], by named: Set<String>) -> Boxed<Place>? {
    places.first { box in
      let place = box.wrappedValue
      return place.kind != .district
        || catalog.lineage(of: place).dropFirst().contains {
          $0.kind != .country && named.contains($0.id)
        }
    }
  }

  /// 中山大道, 南京东路: streets are called after places.
  private static func isStreet(_ name: Range<Int>, in text: SourceText) -> Bool {
    let rest = name.upperBound..<min(name.upperBound + 3, text.scalars.count)
    return streets.leading(rest, of: text) != nil
  }

  private static let streets: WordSet = [
    "大道", "大街", "东路", "西路", "南路", "北路", "中路", "一路", "二路", "东街", "西街", "南街", "北街", "路步行", "古城", "老城",
  ]

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
  static let compounds = [
    "东中西部地区", "东中西部", "东、中、西部地区", "东、中、西部", "中东西部",
    "中国结", "中国风", "中国红", "中国式", "中国梦", "中国年", "中国菜", "中国画", "中国字", "中国话", "中国茶", "中国诗", "中国队",
    "国内外", "全国重点实验室", "全国人大", "其中国家", "其中国际", "其中国内", "其中国有", "其中国资", "其中国企", "全国政协", "全国文明城市",
  ]

  private static let ranks: WordSet = ["市", "省", "自治区"]
  private static let lookalikes: WordSet = ["市场", "市值", "省会", "市民", "市内", "省级", "市级"]
}
