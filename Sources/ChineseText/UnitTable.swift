import Quantities

/// The units that the reader knows. Adding a unit is adding a line to one of the lists in
/// `UnitTable+Counters.swift` and `UnitTable+Measures.swift`.
enum UnitTable {
  /// How quantities with a unit are reported, and how the unit behaves in a sentence.
  enum Kind: Sendable {
    /// Measure words: 一 before them is an article (一家公司), 二 an ordinal (二次研发).
    case counter
    case money
    /// Lengths, areas, masses, volumes, energy, data.
    case measure
    case share
    case multiple
    case duration
  }

  struct Entry: Sendable {
    let unit: Unit
    let kind: Kind
    var condition = Condition.none
  }

  /// What must hold around a unit so that it is one; behind one reference, since entries are copied often.
  indirect enum Condition: Sendable {
    case none
    /// None of these words follows: 元 is no unit before 素, 台 none before 湾.
    case notBefore(Lexicon<Void>)
    /// One of these words or no Han character follows.
    case onlyBefore(Lexicon<Void>)
    /// A number with 万 or 亿 precedes: 150亿方, but 三方.
    case onlyAfterMyriad
  }

  /// One line of the table.
  struct Line: Sendable {
    /// The forms in which the unit is written, separated by spaces.
    let written: String
    /// The base form; nil where each form is its own.
    var base: String?
    var condition = Condition.none

    init(_ written: String, base: String? = nil) {
      self.written = written
      self.base = base
    }

    init(_ written: String, base: String? = nil, not words: String) {
      self.init(written, base: base)
      condition = .notBefore(Lexicon(words: words))
    }

    init(_ written: String, only words: String) {
      self.init(written)
      condition = .onlyBefore(Lexicon(words: words))
    }

    static func afterMyriad(_ written: String, base: String) -> Line {
      var line = Line(written, base: base)
      line.condition = .onlyAfterMyriad
      return line
    }
  }

  /// All units by their first glyph.
  ///
  /// Made of the lists of lines.
  static let units = Lexicon(all)

  /// Units whose name begins with a scale character: 千瓦时, 百分点.
  ///
  /// Made of the lists of lines.
  static let scaled = Lexicon(
    all.filter { written, _ in FoldedText(written).glyphs.first.flatMap(NumeralGlyphs.power) != nil
    }
  )

  /// Every written form with its unit.
  ///
  /// Made of the lists of lines.
  private static let all =
    entries(.counter, counters) + entries(.money, currencies) + entries(.share, shares)
    + entries(.multiple, multiples) + entries(.duration, durations) + entries(.measure, lengths)
    + entries(.measure, masses) + entries(.measure, energies) + entries(.measure, computing)
    + entries(.measure, scores)

  private static func entries(_ kind: Kind, _ lines: [Line]) -> [(String, Entry)] {
    lines.flatMap { line in
      line.written.split(separator: " ").map { written in
        let unit = Unit(line.base ?? String(written))
        return (String(written), Entry(unit: unit, kind: kind, condition: line.condition))
      }
    }
  }
}
