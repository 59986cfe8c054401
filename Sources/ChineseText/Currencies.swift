import Quantities

/// Currency names and signs that stand before the number.
enum Currencies {
  /// Currencies that stand before the number, by their last glyph.
  ///
  /// Made of `entries`.
  static let before = Lexicon(entries, anchor: .last)

  /// The same by their first glyph, for codes that stand among letters: `USD 500`.
  ///
  /// Made of `entries`.
  static let codes = Lexicon(entries)

  /// Codes, signs and the name that stand before an amount.
  ///
  /// Source: the alphabetic codes of ISO 4217. RMB and the signs are chosen as they are usual in
  /// Chinese financial news (¥3.5亿, US$20亿); ¥ is read as 元, not as the yen.
  private static let entries: [(String, Unit)] = [
    ("人民币", .yuan), ("¥", .yuan), ("RMB", .yuan), ("CNY", .yuan), ("US$", Unit("美元")),
    ("USD", Unit("美元")), ("$", Unit("美元")), ("HK$", Unit("港元")), ("HKD", Unit("港元")),
    ("€", Unit("欧元")), ("EUR", Unit("欧元")), ("£", Unit("英镑")), ("GBP", Unit("英镑")),
    ("JPY", Unit("日元")), ("₩", Unit("韩元")), ("S$", Unit("新加坡元")), ("SGD", Unit("新加坡元")),
    ("NT$", Unit("新台币")), ("₹", Unit("印度卢比")),
  ]
}
