import Corpus

/// Tells what is said of one thing, such as a ship or a machine, from what is said of a place.
enum ThingReader {
  /// Whether a clause, or one before it in the sentence, begins with a single thing: 这艘船可减少…, 一台设备….
  static func isOfThing(_ clause: Int, in sentence: SentenceReading) -> Bool {
    sentence.clauses[...clause].contains { begins($0.range, of: sentence.text) }
  }

  private static func begins(_ clause: Range<Int>, of text: SourceText) -> Bool {
    let rest = PhraseWords.openers.strippingLeading(clause, of: text, except: things)
    return things.leading(rest, of: text) != nil
  }

  /// 这 and 一 with the counters of what is made (《现代汉语八百词》, 名词、量词配合表).
  private static let things = WordSet(
    ["这", "该", "一", "每"].flatMap { word in counters.map { word + $0 } }
      + ["这", "该", "此"].flatMap { word in products.map { word + $0 } }
  )
  private static let counters = [
    "艘", "台", "款", "辆", "架", "枚", "颗", "栋", "幢", "株", "头", "只", "套设备", "套系统", "条生产线",
  ]
  private static let products = [
    "机器人", "产品", "设备", "装置", "装备", "芯片", "车型", "机型", "船", "飞机", "无人机", "系统", "模型", "大模型", "机床",
    "卫星",
  ]
}
