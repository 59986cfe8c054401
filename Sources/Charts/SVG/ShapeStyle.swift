/// The classes of a shape: a colour in one of its uses, and what modifies it.
///
/// Names only: nothing is allocated for a shape.
struct ShapeStyle {
  private enum Use {
    case fill, outline, tint, none
  }

  private var colour: Colour?
  private var use = Use.none
  private var rule: StaticString?

  /// Filled.
  static func fill(_ colour: Colour, _ rule: StaticString? = nil) -> ShapeStyle {
    ShapeStyle(colour: colour, use: .fill, rule: rule)
  }

  /// Drawn as lines.
  static func outline(_ colour: Colour, _ rule: StaticString? = nil) -> ShapeStyle {
    ShapeStyle(colour: colour, use: .outline, rule: rule)
  }

  /// Filled palely, with a line around.
  static func tint(_ colour: Colour) -> ShapeStyle {
    ShapeStyle(colour: colour, use: .tint)
  }

  /// Of no colour: a grid, a base line.
  static func rule(_ name: StaticString) -> ShapeStyle { ShapeStyle(rule: name) }

  func write(to markup: inout MarkupBuffer) {
    if let colour {
      markup.append(colour.name)
      switch use {
      case .outline: markup.append("-ol")
      case .tint: markup.append("-t")
      case .fill, .none: break
      }
    }
    guard let rule else { return }
    if colour != nil { markup.append(UInt8(ascii: " ")) }
    markup.append(rule)
  }
}
