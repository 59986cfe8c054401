import Diagnostics
import Model
import Quantities

/// Tells policy documents from reports, rankings, books and programmes by the word that ends the
/// title.
enum PolicyKind {
  /// Whether a title names a policy document.
  static func isPolicy(_ title: String) -> Bool {
    let stem = PolicyTitle.withoutTrailingBrackets(title)
    if others.contains(where: { stem.ends(with: $0) }) { return false }
    return words.contains { stem.ends(with: $0) } || isNumbered(stem)
  }

  /// 高光20条, 科创九条: a package of measures by their number.
  private static func isNumbered(_ title: String) -> Bool {
    let scalars = title.unicodeScalars.suffix(2)
    guard scalars.count == 2, scalars.last == "条", let digit = scalars.first else { return false }
    return ("0"..."9").contains(digit) || numerals.contains(digit)
  }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)

  /// Whether a title is nothing but such a word: 《措施》, the short name of a policy named before.
  static func isShortName(_ title: String) -> Bool {
    let stem = PolicyTitle.withoutTrailingBrackets(title)
    return isKind(stem)
      || prefixes.contains { stem.begins(with: $0) && isKind(String(stem.dropFirst($0.count))) }
  }

  private static func isKind(_ word: String) -> Bool { words.contains { $0.isByteForByte(word) } }

  /// The kinds of 《党政机关公文处理工作条例》 and 《行政法规制定程序条例》, and the names that plans and packages
  /// of measures bear.
  static let words = [
    "条例", "意见", "措施", "办法", "方案", "规划", "计划", "行动", "通知", "细则", "战略", "纲要", "决定",
    "指引", "规定", "法", "政策", "公告", "决议", "批复", "通告", "规则", "规范", "导则", "指南", "要点",
    "倡议", "规程", "路线图", "清单", "若干条",
  ]
  private static let prefixes = ["若干", "实施", "行动", "工作", "指导", "管理", "发展"]
  private static let others = [
    "报告", "白皮书", "蓝皮书", "排名", "排行榜", "图鉴", "指数", "年鉴", "说法", "书法", "看法", "做法",
  ]
}
