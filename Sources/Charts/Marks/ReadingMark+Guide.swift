import Quantities

/// What the page that explains the marks says about one of them.
struct MarkGuide: Hashable, Sendable {
  var name: String
  var example: String
  var meaning: String
  /// As in `data-hedge`; nil for what no source states.
  var hedge: Hedge?
}

extension ReadingMark {
  /// Wording after `docs/design-language.md` §4 and §8; the examples are made up.
  func guide(in words: ChartWords) -> MarkGuide {
    switch self {
    case .exact: guide("确数", "300家", "一般写法、“达”“共”", .exact)
    case .over: guide("超、逾、多、余", "超300家", "下限，右端敞开", .over)
    case .nearly: guide("近、接近", "近300家", "略低于此数，末段斜线", .nearly)
    case .about: guide("约、左右", "约300家", "两侧虚化，刻度为原数", .about)
    case .range: guide("区间", "200～300家", "端点即来源所写两数", .exact)
    case .atMost: guide("最高、不超过", "不超过300家", "上限，空心条加封口", .atMost)
    case .disagreement: guide("来源不一", "200家｜300家", "两数都画，标出来源", .exact)
    case .missing:
      MarkGuide(
        name: "无数据",
        example: words.missing,
        meaning: "不画零长条，不插补",
        hedge: nil
      )
    case .day: guide("确切日期", "5月12日", "实心菱形", .exact)
    case .draft: guide("草案或审议", "征求意见", "空心菱形", .exact)
    case .month: guide("只到月", "5月", "竖条，在当月中间", .exact)
    case .year: guide("只到年", "2021年", "空心，横跨全年", .exact)
    case .span: guide("实施期", "2019—2021年", "浅色条，首尾为起止", .exact)
    case .undated:
      MarkGuide(
        name: "日期未载",
        example: words.undated,
        meaning: "点线，来源允许的区间",
        hedge: nil
      )
    }
  }

  private func guide(_ name: String, _ example: String, _ meaning: String, _ hedge: Hedge)
    -> MarkGuide
  {
    MarkGuide(name: name, example: example, meaning: meaning, hedge: hedge)
  }
}
