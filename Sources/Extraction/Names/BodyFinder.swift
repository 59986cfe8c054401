import Corpus
import ChineseText
import Model

/// Finds public bodies: those of a place by the word that ends their names (上海市经信委), those of
/// the country by name.
///
/// A body speaks or issues; figures are its place's.
struct BodyFinder: Sendable {
  private let matcher = PhraseMatcher(Self.nationalBodies)

  /// The bodies of the country as a whole, in the order of the text.
  func nationalBodies(in text: SourceText) -> [Range<Int>] {
    // 民政部门 are many, 民政部 is one.
    matcher.matches(in: text.scalars).map(\.range).filter {
      $0.upperBound == text.count || text[$0.upperBound] != "门"
    }
  }

  /// The body whose name begins with a place; nil where no body follows the place.
  func body(startingWith place: Range<Int>, in text: SourceText) -> Range<Int>? {
    var offset = place.upperBound - 1  // 上海市委 shares its 市
    let limit = min(place.upperBound + Self.longestBody, text.scalars.count)
    while offset < limit, !Self.isStop(text[offset]) {
      if let ending = Self.endings.leading(offset..<limit, of: text),
        ending.upperBound >= limit || !Self.continuations.contains(text[ending.upperBound])
      {
        return place.lowerBound..<ending.upperBound
      }
      offset += 1
    }
    return nil
  }

  /// 经济和信息化委员会 and its like, with some room.
  private static let longestBody = 18

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\u{3000}", "，", ",", "。", "；", ";", "：", ":", "、", "（", "(", "）", ")", "《",
      "》",
      "“", "”", "的", "是", "有", "在", "将", "已", "为", "从", "到", "对", "了":
      true
    default: false
    }
  }

  private static let continuations: Set<Unicode.Scalar> = Set("员托内面性分署".unicodeScalars)
  private static let endings: WordSet = [
    "委员会", "人民政府", "政府", "市委", "省委", "区委", "党委", "发展改革委", "发改委", "经信委",
    "信息化委", "科委", "网信办", "办公厅", "办公室", "局", "厅", "深改委", "海关", "招商中心", "融媒体中心", "新闻办", "宣传部", "组织部",
    "管委会", "法院", "检察院",
  ]

  /// The State Council's departments and the bodies above them, long and short
  /// (国务院机构设置, 2023).
  private static let nationalBodies = [
    "国务院", "国务院办公厅", "党中央", "中共中央", "中央全面深化改革委员会", "中央深改委",
    "国家发展改革委", "国家发展和改革委员会", "国家发改委", "教育部", "科学技术部", "科技部",
    "工业和信息化部", "工信部", "公安部", "民政部", "司法部", "财政部", "人力资源和社会保障部",
    "人力资源社会保障部", "人社部", "自然资源部", "生态环境部", "住房和城乡建设部",
    "住房城乡建设部", "住建部", "交通运输部", "水利部", "农业农村部", "商务部", "文化和旅游部",
    "国家卫生健康委", "国家卫健委", "应急管理部", "中国人民银行", "审计署", "国资委", "海关总署",
    "税务总局", "市场监管总局", "国家统计局", "国家知识产权局", "国家能源局", "国家数据局",
    "国家网信办", "中央网信办", "国新办", "国家互联网信息办公室",
  ]
}
