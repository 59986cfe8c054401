/// A kind of chart with its figures sorted, scaled and worded: what both variants draw.
///
/// A plot chooses scales and places rows, panels and texts; the marks only place shapes.
protocol Plot {
  var isEmpty: Bool { get }
  /// Whether rows are exposed one by one: where they have links of their own, and on timelines.
  var isExposed: Bool { get }
  /// How a mark looks in the reading key; nil where there is no key.
  var swatchForm: Swatch.Form? { get }
  /// The colour of the reading key's marks.
  var swatchColour: Colour { get }
  /// Whether the value axis leaves out zero.
  var isCut: Bool { get }
  /// All values in reading order with their hedges in words.
  func description(words: ChartWords) -> String
  /// Draws from the upper left corner and sets the height.
  func draw(in drawing: inout Drawing)
}

extension Plot {
  var isCut: Bool { false }
  var swatchColour: Colour { .context }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stood.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Sequence<String> {
  /// 北京：近1500家；深圳：1318家。
  var asSentence: String { joined(separator: "；") + "。" }
}
