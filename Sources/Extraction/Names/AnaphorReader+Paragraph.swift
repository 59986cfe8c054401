import Corpus
import Diagnostics
import Model

/// What the paragraph of an anaphor has spoken of: the place that 全市 means, the firm that 公司 may mean.
extension AnaphorReader {
  /// The place that the paragraph has last begun a clause with: 苏州…，全市….
  func spoken(
    before anaphor: Range<Int>,
    _ names: [NameMention],
    _ kinds: Set<Place.Kind>,
    in text: SourceText
  ) -> Place? {
    let floor = max(0, anaphor.lowerBound - Self.longestParagraph)
    let start = (floor..<anaphor.lowerBound).last { text[$0] == "\n" } ?? floor
    for name in names.suffix(Self.memory).reversed() {
      guard name.range.lowerBound >= start else { return nil }
      guard name.role == .subject, !name.isInferred,
        kinds.contains(name.place.kind) || name.place.isCounty(called: text[anaphor]),
        name.place.isWhole(of: text[anaphor]), isFronted(name, in: text)
      else { continue }
      return name.place
    }
    return nil
  }

  /// Whether a name begins a clause, but for a time or preposition before it.
  private func isFronted(_ name: NameMention, in text: SourceText) -> Bool {
    let before = max(0, name.range.lowerBound - 2)..<name.range.lowerBound
    guard let last = before.last else { return true }
    return text[last] != "、" && MeasuredPhraseReader.isMark(text[last]) || text[last] == "\n"
      || Self.leads.trailing(before, of: text) != nil
  }

  /// What may stand between a mark and the place that a clause speaks of.
  private static let leads: WordSet = ["在", "而", "年", "月", "目前", "如今", "今年", "去年", "现在", "以来"]
  /// Several times as long as the paragraphs of the press.
  private static let longestParagraph = 600

  /// Whether two offsets stand in one paragraph or in two that follow each other: of a firm no one speaks longer.
  func isNear(_ first: Int, _ second: Int, in text: SourceText) -> Bool {
    guard second - first <= Self.longestParagraph else { return false }
    var lines = 0
    for offset in first..<second where text[offset] == "\n" {
      if offset == first || text[offset - 1] != "\n" { lines += 1 }
    }
    return lines <= 1
  }
}

extension Place {
  /// What 我省 and 全市 mean in a text that does not tell whose it is.
  static let unknown = Place.open(name: "", parent: nil)

  var isUnknown: Bool { id == Self.unknown.id }

  /// Whether 全市, 我省 and the like can mean it.
  func isMeant(by word: String, _ kinds: Set<Kind>) -> Bool {
    if isCounty(called: word) { return true }
    guard kinds.contains(kind) else { return false }
    if word.hasSuffix("区"), kind == .province { return aliases.contains { $0.hasSuffix("自治区") } }
    return word.hasSuffix("市") || word.hasSuffix("省") ? isWhole(of: word) : true
  }

  /// Whether 全市 or 该市 can mean it though it is no city of a prefecture: 昆山市.
  func isCounty(called word: String) -> Bool {
    kind == .district && word.hasSuffix("市") && aliases.contains(name + "市")
  }

  /// Whether 全市 or 全省 can mean it: a province is no city unless it is a municipality.
  func isWhole(of word: String) -> Bool {
    guard kind == .province else { return true }
    return word.hasSuffix("市") == aliases.contains(name + "市")
  }
}
