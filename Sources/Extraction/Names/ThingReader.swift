import Corpus

/// Tells what is said of one thing, such as a ship or a machine, from what is said of a place.
enum ThingReader {
  /// Whether a clause, or one before it in the sentence, begins with a single thing: 这艘船可减少…, 一台设备….
  static func isOfThing(_ clause: Int, in sentence: SentenceReading) -> Bool {
    sentence.clauses[...clause].contains { begins($0.range, of: sentence.text) }
  }

  /// The site, work or firm that a clause, or one before it in the sentence, begins with and nothing names:
  /// 这家医院有床位800张.
  static func unnamedSite(of clause: Int, in sentence: SentenceReading) -> Range<Int>? {
    sentence.clauses[...clause].reversed().lazy.compactMap { clause in
      sites.leading(clause.range, of: sentence.text)
    }
    .first { word in
      !sentence.names(in: word).contains { $0.range.lowerBound < word.upperBound }
    }
  }

  private static func begins(_ clause: Range<Int>, of text: SourceText) -> Bool {
    let rest = PhraseWords.openers.strippingLeading(clause, of: text, except: things)
    return things.leading(rest, of: text) != nil
  }

  private static let pointing = ["该", "这个", "这家", "这座", "这所", "这处"]
  /// What a text points at rather than names. From the texts read.
  private static let sites = WordSet(
    pointing.flatMap { word in
      [
        "项目", "工程", "园区", "产业园", "村", "镇", "社区", "医院", "学校", "工厂", "车间", "景区", "门店", "酒店", "电站",
        "煤矿", "小区",
        "商场", "展馆", "合作社", "农场", "地块",
      ].map { word + $0 }
    } + ["将", "已", "预计", "计划", "目前", "拟", "与", "在", "还", "现有"].map { "公司" + $0 }
  )

  /// 这 and 一 with the counters of what is made (《现代汉语八百词》, 名词、量词配合表).
  private static let things = WordSet(
    ["这", "该", "一", "每"].flatMap { word in counters.map { word + $0 } }
      + ["这", "该", "此"].flatMap { word in products.map { word + $0 } }
  )
  private static let counters = [
    "艘", "台", "款", "辆", "架", "枚", "颗", "栋", "幢", "株", "头", "只", "套设备", "套系统", "条生产线",
    "项技术", "项成果", "项科技成果", "项发明", "项专利",
  ]
  private static let products = [
    "机器人", "产品", "设备", "装置", "装备", "芯片", "车型", "机型", "船", "飞机", "无人机", "系统", "模型", "大模型", "机床",
    "卫星",
  ]
}
