import Corpus
import ChineseText
import Diagnostics
import Model

/// Resolves what stands for a name: 我国, 全市, 该市, 本届大会, and a bare 市 before a body.
struct AnaphorReader: Sendable {
  private let country: Place?
  private let catalog: Catalog
  private let matcher: PhraseMatcher

  init(_ catalog: Catalog) {
    self.catalog = catalog
    country = catalog.homeCountry
    matcher = PhraseMatcher(
      Self.countryWords + Self.placeWords.map(\.word) + Self.heads + Self.sites
        + PlaceFinder.compounds
    )
  }

  /// What a text is about, and its parts under headings that name places.
  struct Topic: Sendable {
    var place: Place?
    var sections: [PlaceSection] = []

    func place(at offset: Int) -> Place? {
      sections.section(at: offset)?.place.wrappedValue ?? place
    }
  }

  /// All names of a text with those that its anaphors stand for, in the order of the text.
  ///
  /// - Parameters:
  ///   - names: as written, in the order of the text, without overlaps.
  ///   - topic: what the text is about.
  ///   - range: the part of the text that the names stand in.
  ///   - text: the whole text.
  /// - Returns: names and anaphors, in the order of the text.
  func resolving(
    _ names: [NameMention],
    topic: Topic,
    in range: Range<Int>,
    of text: SourceText
  ) -> [NameMention] {
    var resolved: [NameMention] = []
    var written = names[...]
    for match in matcher.matches(in: text.scalars, within: range) {
      while let next = written.first, next.range.lowerBound <= match.range.lowerBound {
        resolved.append(next)
        written.removeFirst()
      }
      if let last = resolved.last, last.range.upperBound > match.range.lowerBound { continue }
      if let last = resolved.last, last.range.upperBound == match.range.lowerBound,
        last.place.kind.isTerritory, isWhole(match)
      {
        // 云南全省 is 云南.
        resolved[resolved.count - 1].range = last.range.lowerBound..<match.range.upperBound
        continue
      }
      if let next = written.first, next.range.lowerBound < match.range.upperBound { continue }
      let mention = resolve(match, before: resolved, topic: topic, in: text)
      if let mention { resolved.append(mention) }
    }
    return resolved + written
  }

  /// 全省, 全市: all of a place.
  private func isWhole(_ match: PhraseMatcher.Match) -> Bool {
    let index = match.phrase - Self.countryWords.count
    return Self.placeWords.indices.contains(index) && Self.placeWords[index].word.hasPrefix("全")
  }

  private func resolve(
    _ match: PhraseMatcher.Match,
    before names: [NameMention],
    topic: Topic,
    in text: SourceText
  ) -> NameMention? {
    if match.phrase < Self.countryWords.count {
      if text[match.range] == Self.state, !isActor(match.range, in: text) { return nil }
      // 全国省会排名 is a rank within the country.
      let behind = match.range.upperBound..<min(match.range.upperBound + 5, text.count)
      let isScope = Self.orders.leading(behind, of: text) != nil
      return country.map {
        NameMention(range: match.range, place: $0, role: isScope ? .reference : .subject)
      }
    }
    let index = match.phrase - Self.countryWords.count
    let heads = Self.placeWords.count + Self.heads.count
    guard index < heads + Self.sites.count else { return nil }
    guard index < Self.placeWords.count else {
      return organisation(match.range, isSite: index >= heads, before: names, in: text)
    }
    let kinds = Self.placeWords[index].kinds
    if let name = whole(match.range, behind: names.last, topic: topic, in: text) { return name }
    if let place = attributed(match.range, to: names, of: kinds, in: text) {
      return NameMention(range: match.range, place: place, role: .subject, isInferred: true)
    }
    let word = Self.placeWords[index].word
    let near =
      Self.isOwn(word)
      ? nil
      : names.suffix(Self.memory).last { $0.place.isMeant(by: word, kinds) }?.place
    let about = topic.place(at: match.range.lowerBound).flatMap {
      $0.isMeant(by: word, kinds) ? $0 : nil
    }
    // 本市 and 我市 speak of the document's own city; 该市 of the one just named, and 全市 of the one that the
    // paragraph speaks of.
    let spoken = isWhole(match) ? self.spoken(before: match.range, names, kinds, in: text) : nil
    let place = Self.placeWords[index].isNear ? near ?? about : spoken ?? about ?? near
    let whole = place ?? larger(than: topic.place(at: match.range.lowerBound), names, word, kinds)
    let isCompared = NameRoles(in: text).isCompared(match.range)
    return NameMention(
      range: match.range,
      place: whole ?? .unknown,
      role: isCompared ? .reference : .subject,
      isInferred: true
    )
  }

  /// 柯桥区 of 柯桥全区: a district or county that the text calls by its short name.
  private func whole(
    _ word: Range<Int>,
    behind last: NameMention?,
    topic: Topic,
    in text: SourceText
  ) -> NameMention? {
    guard let rank = word.last, text[word.lowerBound] == "全" else { return nil }
    let floor = last?.range.upperBound ?? 0
    for length in Self.stems where word.lowerBound - length >= floor {
      let stem = word.lowerBound - length..<word.lowerBound
      let places = catalog.places(named: text[stem] + text[rank..<word.upperBound])
      let near = places.first { place in
        topic.place(at: stem.lowerBound).map { catalog.isPart(place, of: $0) } ?? false
      }
      guard let place = places.count == 1 ? places.first : near else { continue }
      return NameMention(range: stem.lowerBound..<word.upperBound, place: place, role: .subject)
    }
    return nil
  }

  /// Names of districts and counties have two characters before their rank, some three.
  private static let stems = [2, 3]

  /// Whether only the text's own place can be meant, not one that it has just named: 我市.
  private static func isOwn(_ word: String) -> Bool { word.hasPrefix("我") || word.hasPrefix("本") }

  /// 甘肃 for the 全省 of a text about 兰州, or of one that names places of no other province: what the places that a text
  /// names lie in.
  private func larger(
    than topic: Place?,
    _ names: [NameMention],
    _ word: String,
    _ kinds: Set<Place.Kind>
  ) -> Place? {
    func whole(of place: Place) -> Place? {
      catalog.lineage(of: place).dropFirst().first { $0.isMeant(by: word, kinds) }
    }
    if let topic, let own = whole(of: topic) { return own }
    let wholes = names.suffix(Self.memory).compactMap { whole(of: $0.place) }
    return wholes.allSatisfy { $0.id == wholes.first?.id } ? wholes.first : nil
  }

  /// 据武汉市统计局介绍，全市…: whoever is credited in the same sentence speaks of its own place.
  private func attributed(
    _ anaphor: Range<Int>,
    to names: [NameMention],
    of kinds: Set<Place.Kind>,
    in text: SourceText
  ) -> Place? {
    guard let name = names.last(where: { kinds.contains($0.place.kind) }),
      anaphor.lowerBound - name.range.upperBound <= Self.longestCredit,
      !(name.range.upperBound..<max(anaphor.lowerBound, name.range.upperBound)).contains(where: {
        Self.stops.contains(text[$0])
      })
    else { return nil }
    let before = max(0, name.range.lowerBound - 2)..<name.range.lowerBound
    if Self.credits.trailing(before, of: text) != nil { return name.place }
    let behind = name.range.upperBound..<min(name.range.upperBound + Self.longestBody, text.count)
    let isHeard = Self.hearing.isFound(in: behind, of: text)
    return isHeard && Self.sources.trailing(before, of: text) != nil ? name.place : nil
  }

  private static let longestCredit = 40
  private static let stops = Set("。！？!?；;\n".unicodeScalars)
  private static let credits: WordSet = ["据", "根据"]
  /// 从南京市人社局获悉.
  private static let sources: WordSet = ["从"]
  private static let hearing: WordSet = ["获悉", "了解到", "了解", "得知"]
  private static let longestBody = 14

  /// 国家将出台措施: the state acts at the beginning of a clause; elsewhere 国家 is a part of names.
  private func isActor(_ state: Range<Int>, in text: SourceText) -> Bool {
    let isFirst =
      state.lowerBound == 0 || MeasuredPhraseReader.isMark(text[state.lowerBound - 1])
    let behind = state.upperBound..<min(state.upperBound + 3, text.count)
    return isFirst && Self.actions.leading(behind, of: text) != nil
  }

  /// 大会, 公司 and the like at the beginning of a clause: the last name that ends so. Of a village or a park
  /// only 该村 and 这个园区 speak.
  private func organisation(
    _ head: Range<Int>,
    isSite: Bool,
    before names: [NameMention],
    in text: SourceText
  ) -> NameMention? {
    let window = max(0, head.lowerBound - 4)..<head.lowerBound
    let determiner = Self.determiners.trailing(window, of: text)
    let start = determiner?.lowerBound ?? head.lowerBound
    let isFirst =
      start == 0 || MeasuredPhraseReader.isMark(text[start - 1]) || text[start - 1] == "”"
    let word = text[head]
    // 央企在新区设立机构.
    let isWithin = word == Self.newArea && start > 0 && text[start - 1] == "在"
    guard isFirst && !isSite || isWithin || determiner != nil else { return nil }
    let name = names.suffix(Self.memory).last {
      $0.place.name.ends(with: word) && $0.place.name != word
    }
    guard let place = name?.place, let name else { return nil }
    if Self.firms.contains(word), !isNear(name.range.upperBound, head.lowerBound, in: text) {
      return nil
    }
    return NameMention(
      range: start..<head.upperBound,
      place: place,
      role: .subject,
      isInferred: true
    )
  }

  private static let firms: Set<String> = ["公司", "集团"]

  /// So many names back a reader still knows which was meant; also keeps the time linear.
  static let memory = 200

  private static let countryWords = ["我国", "全国", "国内", state]
  private static let orders: WordSet = ["排名", "省会排名", "城市排名", "位次", "排位"]
  private static let state = "国家"
  /// What a government does, with its auxiliaries. From the texts read.
  private static let actions: WordSet = [
    "将", "已", "已经", "还", "也", "正", "计划", "出台", "印发", "发布", "支持", "安排", "投入", "下达", "批准",
    "设立", "给予", "对",
  ]

  private static let cities: Set<Place.Kind> = [.city, .province]
  private static let local: Set<Place.Kind> = [.city, .province, .district, .park]
  private static let placeWords: [(word: String, kinds: Set<Place.Kind>, isNear: Bool)] = [
    ("全市", cities, false), ("本市", cities, false), ("我市", cities, false),
    ("该市", cities, true), ("全省", [.province], false), ("本省", [.province], false),
    ("我省", [.province], false), ("该省", [.province], true),
    ("全区", [.district, .province, .park], true),
    ("全县", [.district], false), ("该县", [.district], true), ("本县", [.district], false),
    ("我县", [.district], false), ("当地", local, true), ("这里的", local, true),
    ("该区", [.district], true), ("本区", [.district], false),
    ("我区", [.district, .province, .park], false),
    ("市委", cities, false), ("市政府", cities, false), ("省委", [.province], false),
    ("省政府", [.province], false), ("市发展改革委", cities, false), ("市财政局", cities, false),
    ("市科委", cities, false), ("市经信委", cities, false), ("市经济信息化委", cities, false),
  ]

  private static let newArea = "新区"
  private static let heads = [
    newArea, "大会", "空间", "公司", "集团", "中心", "平台", "研究院", "实验室", "协会", "学院", "论坛", "峰会",
    "合作区", "兵团",
  ]
  private static let sites = [
    "村", "镇", "社区", "园区", "产业园", "科技城", "科学城", "新城", "医院", "学校", "景区", "基地", "电站", "工厂", "煤矿",
  ]
  private static let determiners: WordSet = [
    "这座", "这所", "这片",
    "本届", "本次", "此次", "该", "这家", "这个", "这次", "今年", "每届", "届", "本",
  ]
}
