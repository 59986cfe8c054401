/// The colour role of a mark; the page's palette gives it a colour (`docs/design-language.md` §5).
package enum Colour: String, Hashable, Sendable, CaseIterable {
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

  /// The colour of a series by its place in the chart; the sixth begins again.
  static func telling(_ index: Int) -> Colour {
    let all: [Colour] = [.first, .second, .third, .fourth, .fifth]
    return all[index % all.count]
  }

  /// The raw value, as markup.
  var name: StaticString {
    switch self {
    case .focus: "f"
    case .context: "g"
    case .first: "c1"
    case .second: "c2"
    case .third: "c3"
    case .fourth: "c4"
    case .fifth: "c5"
    case .conflict: "conf"
    }
  }

  var fill: String { rawValue }
  var outline: String { rawValue + "-ol" }
  var tint: String { rawValue + "-t" }
  var stop: String { rawValue + "-stop" }
}
