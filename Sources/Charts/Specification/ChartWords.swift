/// The words that charts print by themselves; the defaults are Chinese.
///
/// The keys and wordings are those of `docs/design-language.md` §8.
package struct ChartWords: Hashable, Sendable {
  package var language = "zh-CN"
  package var missing = "来源未载"
  package var undated = "日期未载"
  package var measures = "措施数"
  package var noData = "没有可画的数字"
  package var notePrefix = "注："
  package var sourcePrefix = "来源："
  package var hedgeNote = "斜线、虚化、箭头的长度固定，不表示误差大小"
  package var gapNote = "虚线连接起止两点，中间年份来源未载"
  package var cutScaleNote = "横轴不从0开始"
  package var negativeNote = "负值只印数，不画"
  package var disputedPeriod = "分歧：年份"
  package var disputedValue = "分歧：数值"
  package var keyExact = "来源给出确数"
  package var keyOver = "来源写“超”“多”等：下限"
  package var keyNearly = "来源写“近”：实际略低于虚线处"
  package var keyAbout = "来源写“约”“左右”等：在刻度上下"
  package var keyRange = "区间：端点即来源所写两数"
  package var keyAtMost = "来源写“最高”“不超过”等：上限"
  package var keyDisagreement = "来源不一：两数都画"
  package var keyMissing = "来源未载"
  package var keyDay = "确切日期"
  package var keyDraft = "草案或审议"
  package var keyMonth = "只到月"
  package var keyYear = "只到年"
  package var keySpan = "实施期"
  package var keyUndated = "日期未载，只知区间"
  package var and = "、"
  package var clause = "；"
  package var stop = "。"
  package var leftOutBegin = "未画入："
  /// With `{count}`.
  package var leftOutMore = "等{count}个"
  /// With `{reason}`.
  package var leftOutBecause = "（{reason}）"
  /// With `{value}`.
  package var sameValue = "同一个{value}，"
  /// With `{count}`.
  package var yearsApart = "差{count}年"
  /// From nought on.
  package var numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九"]
  /// What the page that explains the marks says about each of them.
  package var guides: [ReadingMark: MarkGuide] = ReadingMark.guides

  package init() {}

  /// 未画入：广东13万（地区级别不同）；深圳6.38万、广州2万（时点不同）
  func leftOut(_ items: [LeftOut]) -> String? {
    guard !items.isEmpty else { return nil }
    let parts = items.map(\.reason).distinct.map { reason in
      let values = items.filter { $0.reason == reason }.map(\.value)
      let rest = values.count - Self.mostLeftOut
      let named = values.prefix(Self.mostLeftOut).joined(separator: and)
      return named
        + (rest > 0 ? leftOutMore.filled("count", "\(values.count)") : "")
        + leftOutBecause.filled("reason", reason)
    }
    return leftOutBegin + parts.joined(separator: clause)
  }

  /// More figures of one reason are only counted; all stand in the tables of the site.
  package static let mostLeftOut = 12

  /// Sentences one after the other, each with its full stop.
  func paragraph(_ sentences: [String]) -> String {
    sentences.map { $0.hasSuffix(stop) ? $0 : $0 + stop }.joined()
  }

  /// 同一个348，差一年
  func samePoint(_ value: String, yearsApart years: Int) -> [String] {
    let count = numerals.indices.contains(years) ? numerals[years] : "\(years)"
    return [sameValue.filled("value", value), yearsApart.filled("count", count)]
  }
}

extension String {
  /// The value in place of its name in braces.
  fileprivate func filled(_ name: String, _ value: String) -> String {
    replacing("{\(name)}", with: value)
  }
}
