/// The colour role of a mark; the page's palette gives it a colour (`docs/design-language.md` §5).
package enum Series: String, Hashable, Sendable, CaseIterable {
  /// The subject.
  case focus = "f"
  /// The others.
  case context = "g"
  case first = "c1"
  case second = "c2"
  case third = "c3"
  case fourth = "c4"
  case fifth = "c5"
  /// 分歧: never for a series of its own.
  case conflict = "conf"

  /// The colour of the series at a place in a chart; the sixth begins again.
  static func telling(_ index: Int) -> Series {
    let all: [Series] = [.first, .second, .third, .fourth, .fifth]
    return all[index % all.count]
  }

  var fill: String { rawValue }
  var outline: String { rawValue + "-ol" }
  var tint: String { rawValue + "-t" }
  var stop: String { rawValue + "-stop" }
}
