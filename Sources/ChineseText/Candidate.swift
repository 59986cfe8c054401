import Quantities

/// A number met on the way, with what has been found around it so far.
struct Candidate: Sendable {
  /// Number, hedge and unit.
  var range: Range<Int>
  /// The number alone.
  var numeral: Range<Int>
  var value: ExactNumber
  var upper: ExactNumber?
  /// What the value is still to be divided by where it is a quotient: 3 for 三分之一.
  var divisor: ExactNumber?
  var unit: Unit?
  var unitKind: UnitTable.Kind?
  var hedge: Hedge?
  /// What stands between the hedge before it and the number: 占全国 in 约占全国三分之一.
  var gap: Range<Int>?
  var kind: QuantityMention.Kind = .bare
  var script = Numeral.Script.arabic
  var scalePower = 0
  var hasMyriad = false
  var isBareScale = false
  /// Whether it is 一 before a measure word, which counts only beside another number (一款…，两款…).
  var isArticle = false
  /// Whether its unit stands behind a later item of the list.
  var takesListUnit = false
  /// The power of ten taken over from the end of a list; nil where the number has its own scale.
  var sharedScale: Int?

  init(_ numeral: Numeral) {
    range = numeral.range
    self.numeral = numeral.range
    value = numeral.value
    upper = numeral.upper
    hedge = numeral.hedge
    script = numeral.script
    scalePower = numeral.scalePower
    hasMyriad = numeral.hasMyriad
    isBareScale = numeral.isBareScale
  }

  /// A number that is written as a word: 半壁江山.
  init(
    _ range: Range<Int>,
    numeral: Range<Int>,
    value: ExactNumber,
    unit: Unit,
    kind: QuantityMention.Kind
  ) {
    self.range = range
    self.numeral = numeral
    self.value = value
    self.unit = unit
    self.kind = kind
    script = .chinese
  }
}
