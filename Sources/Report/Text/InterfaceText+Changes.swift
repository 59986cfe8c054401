import Foundation
import Model
import Quantities

/// The words of the page of changes and of the feed.
extension InterfaceText {
  static var added: String { text("changes.added") }
  static var revised: String { text("changes.revised") }
  static var withdrawn: String { text("changes.withdrawn") }
  static var before: String { text("changes.before") }
  static var firstChanges: String { text("changes.first") }

  static func snapshot(of date: CalendarDate) -> String { date.worded }

  static func changes(since date: CalendarDate) -> String {
    text("changes.since", ["date": date.worded])
  }

  static func firstCount(_ count: Int) -> String {
    text("changes.first-count", ["count": String(count)])
  }

  /// 新增3个，修订1个。
  static func counts(_ added: Int, _ revised: Int, _ withdrawn: Int) -> String {
    let parts = [(Self.added, added), (Self.revised, revised), (Self.withdrawn, withdrawn)]
      .filter { $0.1 > 0 }
      .map { text("changes.count", ["kind": $0.0, "count": String($0.1)]) }
    return parts.isEmpty ? text("changes.none") : sentence(parts.joined(separator: comma))
  }

  static func moreChanges(_ count: Int) -> String {
    text("changes.more", ["count": String(count)])
  }

  static func verdict(_ before: String, _ after: String) -> String {
    text("changes.verdict", ["before": verdictName(before), "after": verdictName(after)])
  }

  /// The badge of a verdict's code, without its number.
  private static func verdictName(_ code: String) -> String {
    let verdicts: [Verdict] = [
      .single, .corroborated(0), .sameOrigin(0), .disputed(.value), .disputed(.period), .several,
      .superseded,
    ]
    let verdict = verdicts.first { $0.code == code }
    return verdict.map { badge($0, count: "").trimmingCharacters(in: .whitespaces) } ?? code
  }
}
