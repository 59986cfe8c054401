package import Charts

extension ChartWords {
  /// What charts print by themselves, in the language of the report that is being made.
  package static var interface: ChartWords {
    func text(_ key: String) -> String { InterfaceCatalog.current.text("charts." + key) }
    var words = ChartWords()
    words.missing = text("missing")
    words.undated = text("undated")
    words.measures = text("measures")
    words.noData = text("no-data")
    words.notePrefix = text("note-prefix")
    words.sourcePrefix = text("source-prefix")
    words.hedgeNote = text("hedge-note")
    words.gapNote = text("gap-note")
    words.cutScaleNote = text("cut-scale-note")
    words.negativeNote = text("negative-note")
    words.disputedPeriod = text("disputed-period")
    words.disputedValue = text("disputed-value")
    words.keyExact = text("key-exact")
    words.keyOver = text("key-over")
    words.keyNearly = text("key-nearly")
    words.keyAbout = text("key-about")
    words.keyRange = text("key-range")
    words.keyAtMost = text("key-at-most")
    words.keyDisagreement = text("key-disagreement")
    words.keyMissing = text("key-missing")
    words.keyDay = text("key-day")
    words.keyDraft = text("key-draft")
    words.keyMonth = text("key-month")
    words.keyYear = text("key-year")
    words.keySpan = text("key-span")
    words.keyUndated = text("key-undated")
    let catalog = InterfaceCatalog.current
    (words.and, words.clause, words.stop) = (
      InterfaceText.and, InterfaceText.clause, InterfaceText.stop
    )
    words.leftOutBegin = catalog.text("left-out.begin")
    words.leftOutMore = catalog.text("left-out.more")
    words.leftOutBecause = catalog.text("left-out.because")
    words.sameValue = text("same-value")
    words.yearsApart = text("years-apart")
    words.numerals = text("numerals").split(separator: " ").map(String.init)
    for mark in ReadingMark.allCases {
      words.guides[mark] = MarkGuide(
        catalog.text("mark-names." + mark.key),
        catalog.text("mark-examples." + mark.key),
        catalog.text("mark-meanings." + mark.key)
      )
    }
    return words
  }
}
