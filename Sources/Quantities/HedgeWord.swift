/// The word by which a source qualifies a number, and on which side of it the word stands.
///
/// The words are those of `docs/design.md` §1 with their usual variants.
package struct HedgeWord: Hashable, Sendable {
  /// The side of the number on which the word stands.
  package enum Position: Hashable, Sendable {
    /// 超3800亿元
    case before
    /// 3800多亿元, 5万余张: between the digits and the unit
    case within
    /// 1500家左右
    case after
  }

  /// The word itself: 超, 左右.
  package var text: String
  /// Where it stands.
  package var position: Position

  /// What is printed where the source's own word is not at hand: 超, 近, 约, 至少, 不超过.
  ///
  /// Nil for an exact number and for 数十, whose word is the number.
  package static func usual(for hedge: Hedge) -> HedgeWord? {
    let text: String? =
      switch hedge {
      case .exact, .several: nil
      case .over: "超"
      case .nearly: "近"
      case .about: "约"
      case .atLeast: "至少"
      case .atMost: "不超过"
      }
    return text.map { HedgeWord(text: $0, position: .before) }
  }

  /// Words before the number.
  ///
  /// Chosen: those that `ChineseText` reads as hedges and that sources have been seen to use.
  static let before: Set<String> = [
    "超过", "超出", "超越", "突破", "冲破", "多达", "高于", "多于", "大于", "越过", "超", "逾", "过", "破", "上",
    "迈过", "跨过", "跨越", "迈上", "跨上", "站上", "登上", "踏上", "跃上", "迈入", "逼近", "趋近", "直逼", "接近", "将近", "几近",
    "几乎", "临近",
    "近", "大致", "约莫", "差不多", "大约", "约为", "约占", "大概", "约", "至少", "不少于", "不低于", "不小于", "不下于", "不下",
    "不亚于", "起码", "不短于", "最短", "最少", "最低", "不超过", "不多于", "不高于",
    "最高", "最多", "至多", "不到", "不足", "低于", "少于", "小于", "上限", "最长", "不大于", "不得超过", "不得高于", "未超过", "未到",
    "不满", "未满", "不超",
  ]

  /// Words behind the unit.
  ///
  /// Source: 40左右 and 50上下 are examples of GB/T 15835—2011, clause 4; the others are chosen as news
  /// uses them.
  static let after: Set<String> = ["左右", "上下", "以上", "以内", "以下", "之多", "余", "多", "起", "级"]
}
