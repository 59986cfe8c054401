import ChineseText
import Corpus
import Diagnostics
import Quantities

/// Zones of a place, whose output and trade are told as those of places are: 10个国家级经开区完成工业总产值8473亿元，进出口总额979亿元.
enum ZoneWords {
  /// The name of what a zone has where only the figures before say whose it is. The name itself where it says so, where it
  /// is no measure, or where none told of zones.
  static func held(_ words: String, by subject: NameMention?, in clause: ClauseContext) -> String {
    guard subject.map({ $0.isInferred || isTold($0, in: clause) }) ?? true,
      MeasureHeads.heads.isEnd(of: words) || flows.isEnd(of: words), !isOfZone(words)
    else { return words }
    let leans = clause.sentence.leansOnWhatWasSaid
    guard let told = clause.earlier.last ?? (leans ? clause.previous.last : nil),
      let zone = zone(of: told.stem.words)
    else { return words }
    return zone + words
  }

  /// Whether a name stands where a zone was told already: the zones of 天津 are within it.
  private static func isTold(_ subject: NameMention, in clause: ClauseContext) -> Bool {
    !clause.range.contains(subject.range.lowerBound)
      || clause.earlier.contains { clause.range.contains($0.mention.range.lowerBound) }
  }

  private static func isOfZone(_ words: String) -> Bool {
    let text = SourceText(line: words)
    return zones.isFound(in: text.range, of: text)
  }

  /// 国家级经开区 of 国家级经开区工业总产值.
  private static func zone(of words: String) -> String? {
    let text = SourceText(line: words)
    guard let zone = zones.last(in: text.range, of: text) else { return nil }
    let verb = acts.leading(text.range, of: text)?.upperBound ?? 0
    return verb < zone.lowerBound ? text[verb..<zone.upperBound] : nil
  }

  private static let zones: WordSet = [
    "开发区", "高新区", "经开区", "产业园区", "工业园区", "自贸试验区", "综保区", "综合保税区", "示范区", "试验区", "集聚区",
  ]
  private static let flows: WordSet = ["出口", "进口", "进出口", "外资", "投资"]
  private static let acts: WordSet = ["新设", "新增", "新建", "设立", "拥有"]
}
