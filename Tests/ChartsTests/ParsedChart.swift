import Charts
import Foundation
import FoundationXML

/// What a test sees of an SVG: its texts with their boxes, read back from the markup.
final class ParsedChart: NSObject, XMLParserDelegate {
  struct Text {
    var content = ""
    var x = 0.0
    var baseline = 0.0
    var anchor = "start"
    var width = 0.0
    var size = 0.0

    var left: Double { anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x }
    var right: Double { left + width }
    var top: Double { baseline - size * TextMeasure.ascent }
    var bottom: Double { baseline + size * TextMeasure.descent }

    /// Whether two boxes share more than one px in both directions.
    func overlaps(_ other: Text) -> Bool {
      min(right, other.right) - max(left, other.left) > 1
        && min(bottom, other.bottom) - max(top, other.top) > 1
    }
  }

  private(set) var texts: [Text] = []
  /// The groups that carry a hedge, with the shapes in them.
  private(set) var marks: [ParsedMark] = []
  private(set) var names: [String] = []
  private(set) var attributes: [[String: String]] = []
  private(set) var width = 0.0
  private(set) var height = 0.0
  private let variant: ChartVariant
  private var text: Text?
  private var styles: [TextStyle] = []
  /// The groups around, and whether each is a mark.
  private var groups: [Bool] = []
  /// Of the groups around, summed.
  private var offsets: [(x: Double, y: Double)] = [(0, 0)]

  /// Nil where the text is no well-formed XML.
  init?(_ svg: String, variant: ChartVariant) {
    self.variant = variant
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    names.append(name)
    self.attributes.append(attributes)
    switch name {
    case "svg":
      width = Double(attributes["width"] ?? "") ?? 0
      height = Double(attributes["height"] ?? "") ?? 0
    case "path", "circle", "rect":
      if groups.last == true { marks[marks.count - 1].shapes.append(attributes) }
    case "g":
      groups.append(attributes["data-hedge"] != nil)
      if let hedge = attributes["data-hedge"] { marks.append(ParsedMark(hedge: hedge)) }
      offsets.append(offset(attributes["transform"]))
    case "text":
      let (x, y) = offsets.last ?? (0, 0)
      text = Text(
        x: x + (Double(attributes["x"] ?? "") ?? 0),
        baseline: y + (Double(attributes["y"] ?? "") ?? 0),
        anchor: Self.anchor(attributes["class"] ?? "")
      )
      push(attributes["class"])
    case "tspan":
      text?.width += Double(attributes["dx"] ?? "") ?? 0
      push(attributes["class"])
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard let style = styles.last else { return }
    text?.content += string
    text?.width += TextMeasure(style, in: variant).width(of: string)
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    if name == "g" {
      offsets.removeLast()
      groups.removeLast()
    }
    if name == "text" || name == "tspan" { styles.removeLast() }
    if name == "text", let text {
      texts.append(text)
      self.text = nil
    }
  }

  private static func anchor(_ classes: String) -> String {
    let names = classes.split(separator: " ")
    return names.contains("e") ? "end" : names.contains("m") ? "middle" : "start"
  }

  private func offset(_ transform: String?) -> (x: Double, y: Double) {
    let numbers = (transform ?? "").split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    let (x, y) = offsets.last ?? (0, 0)
    return numbers.count == 2 ? (x + numbers[0], y + numbers[1]) : (x, y)
  }

  private func push(_ classes: String?) {
    let style = classes?.split(separator: " ").lazy.compactMap { TextStyle(rawValue: String($0)) }
    let found = style?.first ?? .label
    styles.append(found)
    let size = text?.size ?? 0
    text?.size = max(size, found.size(in: variant))
  }
}
