import Quantities

/// Goes through a text once, from left to right, and collects what it states.
struct Scanner {
  let text: FoldedText
  let numerals: NumeralReader
  let dateReader: DateReader
  /// The date against which 今年, 目前 and 7月6日 are resolved.
  let reference: CalendarDate?
  var candidates: [Candidate] = []
  var times: [TimeMention] = []
  var notes: [Reading.Note] = []
  /// The last date of one year, month or day, which 同年 and a month without a year refer to.
  var lastDate: (date: CalendarDate, end: Int)?

  init(text: FoldedText, reference: CalendarDate?) {
    self.text = text
    self.reference = reference
    numerals = NumeralReader(text: text)
    dateReader = DateReader(text: text, numerals: numerals)
  }

  mutating func scan() {
    let triggers = Trigger.table
    let glyphs = text.glyphs
    var offset = 0
    while offset < glyphs.count {
      let trigger = triggers[Int(glyphs[offset].code)]
      if trigger == .none {
        offset += 1
      } else {
        offset = max(offset + 1, read(trigger, at: offset))
      }
    }
    shareUnits()
  }

  /// Reads what begins at an offset and returns the offset to go on from.
  private mutating func read(_ trigger: Trigger, at offset: Int) -> Int {
    switch trigger {
    case .none: return offset + 1
    case .letter: return quarter(at: offset) ?? endOfCode(at: offset)
    case .ordinal: return time(at: offset) ?? rank(at: offset)
    case .numeral: return time(at: offset) ?? quantity(at: offset)
    case .half: return halves(at: offset) ?? offset + 1
    case .doubling: return doubling(at: offset) ?? offset + 1
    case .time: return time(at: offset) ?? offset + 1
    case .vague: return quantity(at: offset)
    }
  }
}

/// What a glyph may begin.
enum Trigger: UInt8, Sendable {
  case none, letter, ordinal, numeral, half, doubling, time, vague

  /// What each glyph may begin.
  ///
  /// Made of the tables of numerals, letters and time words.
  static let table: [Trigger] = (0...UInt16.max).map { trigger(of: Glyph(code: $0)) }

  private static func trigger(of glyph: Glyph) -> Trigger {
    if glyph.isLetter || glyph == "_" { return .letter }
    if glyph.isDigit || NumeralGlyphs.isNumeral(glyph) { return .numeral }
    if NumeralGlyphs.formalDigit(glyph) != nil { return .vague }
    switch glyph {
    case "第": return .ordinal
    case "廿", "卅": return .numeral
    case "半": return .half
    case "翻": return .doubling
    case "数", "几": return .vague
    // 上 begins 上亿 as well as 上半年; times are tried first.
    case "上": return .numeral
    default: return RelativeTimes.isAnchored(at: glyph) ? .time : .none
    }
  }
}
