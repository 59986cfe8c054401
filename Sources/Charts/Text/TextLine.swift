/// A line of text of one or more runs in different styles.
struct TextLine: Hashable {
  struct Run: Hashable {
    var text: String
    var style: TextStyle

    init(_ text: String, _ style: TextStyle) {
      self.text = text
      self.style = style
    }
  }

  var first: Run
  var rest: [Run] = []

  init(_ text: String, _ style: TextStyle) {
    first = Run(text, style)
  }

  /// Without empty runs.
  init(_ runs: [Run]) {
    let runs = runs.filter { !$0.text.isEmpty }
    first = runs.first ?? Run("", .label)
    rest = Array(runs.dropFirst())
  }

  var isEmpty: Bool { first.text.isEmpty }

  var runs: [Run] { [first] + rest }

  /// Between two runs, in px.
  static let gap = 5.0

  /// In px.
  func width(in variant: ChartVariant) -> Double {
    rest.reduce(TextMeasure(first.style, in: variant).width(of: first.text)) { width, run in
      width + Self.gap + TextMeasure(run.style, in: variant).width(of: run.text)
    }
  }

  /// The line itself if it is no wider; else each run on lines of its own.
  func broken(to width: Double, in variant: ChartVariant) -> [TextLine] {
    if rest.isEmpty, TextMeasure(first.style, in: variant).fits(first.text, in: width) {
      return [self]
    }
    guard self.width(in: variant) > width else { return [self] }
    return runs.flatMap { $0.broken(to: width, in: variant) }
  }
}

extension TextLine.Run {
  /// Lines no wider than so many px.
  func broken(to width: Double, in variant: ChartVariant) -> [TextLine] {
    TextMeasure(style, in: variant).lines(of: text, width: width).map { TextLine($0, style) }
  }
}

extension [TextLine] {
  /// Of the widest, in px.
  func width(in variant: ChartVariant) -> Double {
    reduce(0) { Swift.max($0, $1.width(in: variant)) }
  }
}
