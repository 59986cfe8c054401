import Foundation

extension Quantity {
  /// How a quantity stands in a sentence, a key figure or a chart.
  ///
  /// At most four digits before the point are printed as the source has them; more become three
  /// significant digits in the scale (`docs/design-language.md` §4). The hedge word stays. Words
  /// without digits (三分之一, 半壁江山) are printed as they are.
  ///
  /// - Parameters:
  ///   - scale: The chart's scale; nil lets the quantity choose its own, as does one so large
  ///     that the number would begin with 0.0: 804亿 beside 6.72万亿.
  ///   - showsUnit: False in charts, whose subtitle has the unit; percent signs always stay.
  /// - Returns: The parts to print, hedge word first.
  package func worded(
    in scale: DisplayScale? = nil,
    showsUnit: Bool = true
  ) -> QuantityWording {
    let scale = self.scale(in: scale)
    let unitText = showsUnit || unit?.isRatio ?? false ? unit?.symbol ?? "" : ""
    if let upper {
      return rangeWording(to: upper, scale: scale, unit: unitText)
    }
    guard let written = WrittenNumber(self) else {
      return QuantityWording(number: verbatimWithoutSpaces)
    }
    if written.integerDigits <= 4,
      written.scaleSymbol == scale.symbol || written.scaleSymbol.isEmpty
    {
      return verbatimWording(written, unit: unitText)
    }
    return scaledWording(written, scale: scale, unit: unitText)
  }

  /// The chart's scale unless it is so large that the number would begin with 0.0.
  private func scale(in chart: DisplayScale?) -> DisplayScale {
    if let chart, chart == .one || value.approximation * 10 >= chart.size { return chart }
    return DisplayScale(largest: upper ?? value, unit: unit)
  }

  /// The source's own digits with hedge and unit, for tables, labels read aloud and exports.
  package var verbatim: String {
    guard let symbol = unit?.symbol, !wording.contains(bytesOf: symbol),
      WrittenNumber(self)?.leavesOutUnit == true
    else { return verbatimWithoutSpaces }
    return verbatimWithoutSpaces + symbol
  }

  private var verbatimWithoutSpaces: String {
    wording.mayHaveWhitespace ? wording.filter { !$0.isWhitespace } : wording
  }

  private func verbatimWording(_ written: WrittenNumber, unit: String) -> QuantityWording {
    let word = hedgeWord(in: written)
    return QuantityWording(
      hedge: word?.position == .before ? word?.text ?? "" : "",
      number: written.digits + written.scale,
      unit: unit,
      suffix: word?.position == .after ? word?.text ?? "" : ""
    )
  }

  private func scaledWording(
    _ written: WrittenNumber,
    scale: DisplayScale,
    unit: String
  ) -> QuantityWording {
    var word = hedgeWord(in: written)
    if word?.position == .within { word = .usual(for: hedge) }
    return QuantityWording(
      hedge: word?.position == .before ? word?.text ?? "" : "",
      number: digits(of: value, in: scale) + scale.symbol,
      unit: unit,
      suffix: word?.position == .after ? word?.text ?? "" : ""
    )
  }

  /// 2万～3万: the scale on both ends, the unit once.
  private func rangeWording(
    to upper: Decimal,
    scale: DisplayScale,
    unit: String
  ) -> QuantityWording {
    let ends = [value, upper].map { digits(of: $0, in: scale) + scale.symbol }
    return QuantityWording(
      hedge: HedgeWord.usual(for: hedge)?.text ?? "",
      number: ends.joined(separator: unit == "%" ? "%～" : "～"),
      unit: unit
    )
  }

  /// Rounds a lower bound down and an upper bound up, so that the hedge stays true.
  private func digits(of value: Decimal, in scale: DisplayScale) -> String {
    let mode: Decimal.RoundingMode =
      switch hedge {
      case .over, .atLeast: .down
      case .nearly, .atMost: .up
      case .exact, .about, .several: .plain
      }
    if let digits = DecimalDigits(value) {
      return digits.divided(by: scale).rounded(toSignificantDigits: 3, mode).description
    }
    return (value / scale.factor).rounded(toSignificantDigits: 3, mode).description
  }

  /// The source's own word, else the usual one for the hedge.
  private func hedgeWord(in written: WrittenNumber) -> HedgeWord? {
    guard hedge != .exact else { return nil }
    if let text = HedgeWord.before.longestEnd(of: written.before) {
      return HedgeWord(text: text, position: .before)
    }
    if let text = written.filler { return HedgeWord(text: text, position: .within) }
    if let text = HedgeWord.after.longestEnd(of: written.rest) {
      return HedgeWord(text: text, position: .after)
    }
    return .usual(for: hedge)
  }
}

extension Set<String> {
  /// The longest of the words with which a text ends; no hedge word has more than four characters.
  fileprivate func longestEnd(of text: String) -> String? {
    var end = text.unicodeScalars.suffix(4)
    while !end.isEmpty {
      let word = String(end)
      if contains(word) { return word }
      end.removeFirst()
    }
    return nil
  }
}

extension String {
  /// False for certain: no ASCII space or control, and no first byte of the other white space of
  /// Unicode (U+0085, U+00A0, U+1680, U+2000 and above, U+3000).
  fileprivate var mayHaveWhitespace: Bool {
    utf8.contains { byte in
      switch byte {
      case 0x00...0x20, 0xC2, 0xE1, 0xE2, 0xE3: true
      default: false
      }
    }
  }
}
