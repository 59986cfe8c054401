import Quantities

/// Reads the numeral that begins at an offset: `3.8万`, 三百五十, 数千, 25万6千.
struct NumeralReader {
  let text: FoldedText

  /// The numeral that begins exactly here; nil where none does.
  ///
  /// - Complexity: O(*n*) in the length of the numeral, however long it is.
  func numeral(at offset: Int) -> Numeral? {
    let glyph = text[offset]
    if glyph.isDigit { return arabic(at: offset) }
    if NumeralGlyphs.isNumeral(glyph) || glyph == "廿" || glyph == "卅" {
      return chinese(at: offset)
    }
    switch glyph {
    case "数", "几", "上": return vague(at: offset)
    default: return formal(at: offset)
    }
  }

  /// 数十, 几百, 数千万, 上亿: a scale without a number.
  private func vague(at offset: Int) -> Numeral? {
    guard NumeralGlyphs.power(text[offset + 1]) != nil, var numeral = chinese(at: offset + 1),
      numeral.isBareScale || text[offset + 1] == "十", numeral.upper == nil
    else { return nil }
    if text[offset] == "上" {
      guard text[offset + 1] != "十", !Self.beforeUp.isAnchored(at: text[offset - 1]) else {
        return nil
      }
      numeral.hedge = .over
    } else {
      numeral.hedge = .several
    }
    numeral.range = offset..<numeral.range.upperBound
    numeral.isBareScale = false
    return numeral
  }

  /// Glyphs whose word ends in 上, so that 上 is no hedge: 线上百家.
  ///
  /// Chosen: usual words that end in 上, and verbs of motion.
  private static let beforeUp = Lexicon(words: "线 网 以 之 海 早 晚 马 身 路 村 会 地 船 车 街 市 迈 站 登 跨 踏 千")

  /// A hedge inside or at the end of a numeral: 3800多亿, 500余, 十几, 十来.
  func innerHedge(at offset: Int) -> (hedge: Hedge, end: Int)? {
    switch text[offset] {
    case "多" where !Self.behindMany.isAnchored(at: text[offset + 1]):
      return Self.isPlural(text, offset) ? nil : (.over, offset + 1)
    case "余" where !Self.behindRest.isAnchored(at: text[offset + 1]): return (.over, offset + 1)
    case "几" where NumeralGlyphs.power(text[offset - 1]) == 1: return (.over, offset + 1)
    case "来" where NumeralGlyphs.power(text[offset - 1]) != nil || text[offset - 1] == "0":
      let isFollowed =
        UnitTable.units.match(in: text, at: offset + 1) != nil
        || NumeralGlyphs.power(text[offset + 1]) ?? 0 >= 4
      return isFollowed ? (.about, offset + 1) : nil
    case "+" where endsOpen(at: offset): return (.over, offset + 1)
    default: return nil
    }
  }

  /// 500+家, 10万+, 10w+: a plus sign behind a number that joins it to nothing (1+多 does).
  private func endsOpen(at plus: Int) -> Bool {
    let (last, next) = (text[plus - 1], text[plus + 1])
    let isNumber = last.isDigit || last == "万" || last == "亿" || last == "w"
    return isNumber && !next.isDigit && !next.isLetter && next != "+" && next != "多"
      && !NumeralGlyphs.isNumeral(next)
  }

  /// 多媒体, 多模态, 多维, 多边 are words of their own; so is 多元 where no amount of money ends.
  ///
  /// Source: the texts read (多媒体, 多模态, 多维); 多边, 多党 and 多肽 are chosen likewise.
  private static let behindMany = Lexicon(words: "媒 模 维 边 党 肽")

  /// 余额, 余杭, 余姚, 余热.
  ///
  /// Chosen: usual words and place names that begin with 余.
  private static let behindRest = Lexicon(words: "额 杭 姚 热 温 量")

  private static func isPlural(_ text: FoldedText, _ offset: Int) -> Bool {
    text[offset + 1] == "元" && (text[offset + 2] == "化" || text[offset + 2] == "素")
  }
}
