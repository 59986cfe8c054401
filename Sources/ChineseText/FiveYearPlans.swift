/// The names of the five-year plans, 十一五 to 十六五, and the years they span.
enum FiveYearPlans {
  enum Suffix: Sendable { case whole, since, end, beginning }

  /// What makes a time of the name of a plan.
  ///
  /// Source: the texts read (“十四五”期间, “十四五”以来, “十三五”末); 末期, 初期 and 开局 are chosen as their
  /// synonyms.
  static let suffixes = Lexicon<Suffix>(
    [
      ("期间", .whole), ("时期", .whole), ("以来", .since), ("末", .end), ("末期", .end), ("收官", .end),
      ("开局", .beginning),
      ("初", .beginning), ("初期", .beginning),
    ])

  /// The plan whose name begins at an offset, and the offset behind the name.
  static func match(in text: FoldedText, at offset: Int) -> (years: ClosedRange<Int>, end: Int)? {
    guard let found = names.match(in: text, at: offset), !NumeralGlyphs.isNumeral(text[offset - 1])
    else { return nil }
    return (found.meaning...found.meaning + 4, found.end)
  }

  /// The first year of each plan from 十一五 on; the earlier names are rarely written and look like
  /// other words (三五个, 四五十, 十五).
  ///
  /// Source: the plans' own years, five each without a gap: 2006 to 2010 for the eleventh, 2021 to 2025
  /// for the fourteenth.
  private static let names = Lexicon<Int>(
    [("十一五", 2006), ("十二五", 2011), ("十三五", 2016), ("十四五", 2021), ("十五五", 2026), ("十六五", 2031)])
}
