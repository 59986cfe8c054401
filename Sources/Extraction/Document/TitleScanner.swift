import Corpus

/// Finds the titles that a text marks with 《》.
enum TitleScanner {
  /// With their marks, in the order of the text; a title within a title belongs to the outer one.
  static func titles(in text: SourceText) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var opened = 0
    var depth = 0
    for (offset, scalar) in text.scalars.enumerated() {
      if scalar == "《" {
        if depth == 0 { opened = offset }
        depth += 1
      } else if scalar == "》", depth > 0 {
        depth -= 1
        if depth == 0 { titles.append(opened..<offset + 1) }
      } else if depth > 0, offset - opened > longestTitle {
        depth = 0
      }
    }
    return titles
  }

  /// No title met is longer; a mark without its partner must not swallow the text.
  private static let longestTitle = 120
}
