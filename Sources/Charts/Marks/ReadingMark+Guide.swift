import Quantities

/// What the page that explains the marks says about one of them.
package struct MarkGuide: Hashable, Sendable {
  package var name: String
  package var example: String
  package var meaning: String

  package init(_ name: String, _ example: String, _ meaning: String) {
    self.name = name
    self.example = example
    self.meaning = meaning
  }
}

extension ReadingMark {
  func guide(in words: ChartWords) -> MarkGuide {
    words.guides[self] ?? MarkGuide(text(in: words), "", "")
  }

  /// As in `data-hedge`; nil for what no source states.
  var guideHedge: Hedge? {
    switch self {
    case .over: .over
    case .nearly: .nearly
    case .about: .about
    case .atMost: .atMost
    case .missing, .undated: nil
    case .exact, .range, .disagreement, .day, .draft, .month, .year, .span: .exact
    }
  }

  /// Wording after `docs/design-language.md` §4 and §8; the examples are made up.
  static let guides: [ReadingMark: MarkGuide] = [
    .exact: MarkGuide("确数", "300家", "一般写法、“达”“共”"),
    .over: MarkGuide("超、逾、多、余", "超300家", "下限，右端敞开"),
    .nearly: MarkGuide("近、接近", "近300家", "略低于此数，末段斜线"),
    .about: MarkGuide("约、左右", "约300家", "两侧虚化，刻度为原数"),
    .range: MarkGuide("区间", "200～300家", "端点即来源所写两数"),
    .atMost: MarkGuide("最高、不超过", "不超过300家", "上限，空心条加封口"),
    .disagreement: MarkGuide("来源不一", "200家｜300家", "两数都画，标出来源"),
    .missing: MarkGuide("无数据", "来源未载", "不画零长条，不插补"),
    .day: MarkGuide("确切日期", "5月12日", "实心菱形"),
    .draft: MarkGuide("草案或审议", "征求意见", "空心菱形"),
    .month: MarkGuide("只到月", "5月", "竖条，在当月中间"),
    .year: MarkGuide("只到年", "2021年", "空心，横跨全年"),
    .span: MarkGuide("实施期", "2019—2021年", "浅色条，首尾为起止"),
    .undated: MarkGuide("日期未载", "日期未载", "点线，来源允许的区间"),
  ]
}
