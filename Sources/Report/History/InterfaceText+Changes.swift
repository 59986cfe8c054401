import Model
import Quantities

/// The words of the page of changes and of the feed.
extension InterfaceText {
  static let added = "新增"
  static let revised = "修订"
  static let withdrawn = "撤下"
  static let before = "；原为"
  static let firstChanges = "首次发布"

  static func snapshot(of date: CalendarDate) -> String { date.worded }

  static func changes(since date: CalendarDate) -> String { "\(date.worded)以来" }

  static func firstCount(_ count: Int) -> String { "首次发布\(count)个数据。" }

  static func counts(_ added: Int, _ revised: Int, _ withdrawn: Int) -> String {
    let parts = [(Self.added, added), (Self.revised, revised), (Self.withdrawn, withdrawn)]
      .filter { $0.1 > 0 }.map { "\($0.0)\($0.1)个" }
    return parts.isEmpty ? "没有变化。" : parts.joined(separator: "，") + "。"
  }

  static func moreChanges(_ count: Int) -> String { "另有\(count)个，见数据。" }

  static func verdict(_ before: String, _ after: String) -> String {
    "；判定由“\(verdictName(before))”改为“\(verdictName(after))”"
  }

  /// The badge of a verdict's code, without its number.
  private static func verdictName(_ code: String) -> String {
    let verdicts: [(Verdict, String)] = [
      (.single, "单源"), (.corroborated(0), "佐证"), (.sameOrigin(0), "同源"),
      (.disputed(.value), "分歧：数值"), (.disputed(.period), "分歧：年份"),
      (.several, "一源多数"), (.superseded, "已更新"),
    ]
    return verdicts.first { $0.0.code == code }?.1 ?? code
  }
}
