import Corpus
import Diagnostics

/// The measured thing in the source's own words, qualifiers kept: 规上企业, 新增AI企业.
struct MeasuredPhrase: Hashable, Sendable {
  var words: String
  /// Where the words stand; nil where they are put together from several places.
  var range: Range<Int>?

  static let none = MeasuredPhrase(words: "", range: nil)

  var isEmpty: Bool { words.isEmpty }

  /// Whether the words can be the name of something: a fragment that begins with a pronoun or a
  /// comparison (它的网速, 较增速), ends in a conjunction, or is one character measures nothing.
  var namesSomething: Bool {
    let text = SourceText(line: words)
    var (letters, isNumber) = (0, true)
    var marks = [0, 0, 0]
    for offset in text.range {
      let scalar = text[offset]
      if scalar.isLetter { letters += 1 }
      if isNumber, !Self.numerals.contains(scalar) { isNumber = false }
      if let mark = Self.openings.firstIndex(of: scalar) { marks[mark] += 1 }
      if let mark = Self.closings.firstIndex(of: scalar) { marks[mark] -= 1 }
    }
    return letters > 1 && !isNumber && marks == [0, 0, 0]
      && Self.empty.leading(text.range, of: text) != text.range
      && !Self.others.isFound(in: text.range, of: text)
      && Self.fragmentStarts.leading(text.range, of: text) == nil
      && Self.fragmentEnds.trailing(text.range, of: text) == nil
  }

  private static let openings: [Unicode.Scalar] = ["“", "《", "（"]
  private static let closings: [Unicode.Scalar] = ["”", "》", "）"]
  /// 收入最大的某公司营收, 某公司体量相差甚远: of whom it is, nothing tells.
  private static let others: WordSet = ["最大的", "最强的", "最多的", "相差", "收购了"]

  /// Of numbers that ran into each other.
  private static let numerals = Set("零〇一二三四五六七八九十百千万亿两".unicodeScalars)
  /// What says nothing of what is measured.
  private static let empty: WordSet = [
    "数字", "数据", "数值", "占比", "比例", "比重", "金额", "总额", "总量", "总数", "数量", "年度", "这一数字", "预算",
  ]
  private static let fragmentStarts: WordSet = [
    "占", "它", "他的", "她", "较", "甚至", "只", "仅", "也", "被", "可降", "可增", "可提", "能降", "能增",
  ]
  private static let fragmentEnds: WordSet = [
    "或", "和", "及", "与", "其", "并", "来", "去", "每秒可", "每分钟可", "每小时可", "每天可",
  ]

  /// The same thing seen as a change or a share: 产业规模 → 产业规模增速.
  ///
  /// Of a change it is the change itself that is meant, and a share does not grow but rises.
  func appending(_ suffix: String) -> MeasuredPhrase {
    guard ChangeWords.suffixes.contains(suffix) else {
      return MeasuredPhrase(words: words + suffix, range: range)
    }
    let told = ChangeWords.suffixes.first { words.ends(with: $0) }
    let base = told.map { String(words.dropLast($0.count)) } ?? words
    return MeasuredPhrase(words: base + ChangeWords.suffix(suffix, of: base), range: range)
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the CJK Unified Ideographs: no mark, no digit, no white space.
  var isCommonHan: Bool { (0x4E00...0x9FFF).contains(value) }

  /// Whether it is alphabetic; the table of properties is slow to ask of Han.
  var isLetter: Bool { isCommonHan || properties.isAlphabetic }
}
