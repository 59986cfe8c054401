import ChineseText
import Corpus
import Model

extension SourceNote {
  /// Everything that is to be said about a source and what was read in it, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func notes(
    on source: Source,
    _ extraction: SourceExtract,
    unread: [Reading.Note]
  ) -> [SourceNote] {
    let whole = source.characters.range
    let script = ScriptCount(source.characters)
    var notes: [SourceNote] = []
    if script.isNotChinese { notes.append(SourceNote(.notChinese, at: whole, "no Chinese text")) }
    if script.isTraditional {
      notes.append(SourceNote(.traditional, at: whole, "the text is in traditional characters"))
    }
    if isUndated(source, extraction) {
      let message = "nothing dates the text: 今年, 目前 and the like stay open"
      notes.append(SourceNote(.undated, at: whole, message))
    }
    if let silence = silence(of: source, extraction) { notes.append(silence) }
    return notes + Self.notes(unread, besides: notes)
  }

  /// What the reader of quantities says it leaves out; not once more that a text is not Chinese.
  private static func notes(_ unread: [Reading.Note], besides notes: [SourceNote]) -> [SourceNote] {
    unread.map { SourceNote(.unread, at: $0.range, $0.message) }
      .filter { note in !notes.contains { $0.message == note.message } }
  }

  private static func isUndated(_ source: Source, _ extraction: SourceExtract) -> Bool {
    source.metadata.date == nil
      && extraction.claims.contains { $0.period == nil || $0.inferred.contains(.period) }
  }

  /// That a text gave nothing at all.
  private static func silence(of source: Source, _ extraction: SourceExtract) -> SourceNote? {
    let whole = source.characters.range
    guard extraction.claims.isEmpty, !whole.isEmpty else { return nil }
    let coverage = extraction.coverage
    if coverage.gaps > 0 {
      let numbers = coverage.numbers == 1 ? "1 number" : "\(coverage.numbers) numbers"
      let message = "no claim was read from \(numbers): \(coverage.reasons)"
      return SourceNote(.noClaim, at: whole, message)
    }
    guard extraction.policies.isEmpty else { return nil }
    return SourceNote(.noFigure, at: whole, "no figure and no policy was found")
  }
}

/// Which script a text is written in.
private struct ScriptCount {
  private var han = 0
  private var letters = 0
  private var traditional = 0

  init(_ text: SourceText) {
    let isTraditionalForm = Self.isTraditionalForm
    for scalar in text.scalars {
      if scalar.isCommonHan {
        han += 1
        if isTraditionalForm[Int(scalar.value) - 0x4E00] { traditional += 1 }
      } else if ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar) {
        letters += 1
      }
    }
  }

  /// Letters are more than half of what is written. Chinese texts of the press, those about software
  /// among them, keep below three in ten.
  var isNotChinese: Bool { letters > han }

  /// Texts of the press in simplified characters have none of these, or one in a name.
  var isTraditional: Bool { traditional * Self.leastShare > han }

  /// One in fifty.
  private static let leastShare = 50

  /// Frequent characters that the simplification of 1964 (简化字总表) replaced and that simplified texts
  /// use for nothing else.
  private static let isTraditionalForm: [Bool] = {
    var isTraditional = [Bool](repeating: false, count: 0x9FFF - 0x4E00 + 1)
    for form in traditionalForms { isTraditional[Int(form.value) - 0x4E00] = true }
    return isTraditional
  }()

  private static let traditionalForms =
    """
    國學業產會時發來個這們對為後從開關經現點機動電億萬與華區東長車門問間過還進應當實際項條場張處種數據術網創務標體資訊
    總統計報導說話讓認識設計議論課調請謝證護變遠達運適選邊鄉鎮鐵錢銀錄鋼領頭題顯風飛餘館馬驗體點黨廠廣灣導層師幫幾庫
    """.unicodeScalars.filter { $0 != "\n" }
}
