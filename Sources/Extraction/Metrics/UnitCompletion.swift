import Corpus
import Quantities

/// The unit that a text leaves out, told by what is measured: 产业人才达到了23万 are persons.
enum UnitCompletion {
  /// The unit of the last noun that has one, since the last noun is the head; nil where none does.
  static func unit(for words: String) -> Unit? {
    let text = SourceText(line: words)
    let last = table.compactMap { entry in
      entry.nouns.last(in: text.range, of: text).map { (end: $0.upperBound, unit: entry.unit) }
    }
    return last.max { $0.end < $1.end }?.unit
  }

  /// The counters that standard Chinese gives to the nouns (《现代汉语八百词》, 名词、量词配合表) and the
  /// statistical communiqués.
  private static let table: [(nouns: WordSet, unit: Unit)] = [
    (
      [
        "融资", "投资", "协议", "票房", "销售额", "营业额", "交易额", "成交额", "利润", "税收", "总额", "金额", "产值", "收入",
        "营收", "资金", "贷款", "补贴", "GDP", "生产总值", "经济总量", "增加值", "市值",
      ], .yuan
    ),
    (["人才", "人员", "人口", "从业者", "开发者", "学生", "劳动者", "就业"], Unit("人")),
    (["企业", "公司", "机构", "商户"], Unit("家")),
    (["设备", "机器人", "机床", "终端"], Unit("台")),
    (["家庭", "用户", "户数"], Unit("户")),
    (["人次", "游客数量"], Unit("人次")),
    (["参数", "岗位", "项目", "平台", "大模型", "基站"], Unit("个")),
  ]
}
