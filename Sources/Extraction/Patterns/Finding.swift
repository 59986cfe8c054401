import ChineseText
import Model
import Quantities

/// What a pattern read about one number: a claim whose open ends context has still to fill.
struct Finding: Sendable {
  /// The name of the pattern.
  var rule: String
  var mention: QuantityMention
  /// Nil where the clause names none.
  var subject: NameMention?
  /// The measured thing in the source's own words; empty where the clause names none.
  var metric: MeasuredPhrase
  /// What a change or a share is of; nil where the figure is no such.
  var base: MeasuredPhrase?
  var period: Moment = .open
  /// Whether it is what something grows from.
  var isStart = false
  /// The number whose time this one shares: a share or a growth holds when its base does.
  var anchor: QuantityMention?
  /// The part of the sentence that was read for it; holds the number.
  var evidence: Range<Int>
  /// A unit that the text writes elsewhere; nil where it stands with the number or nowhere.
  var sharedUnit: Unit?

  /// When the figure holds, as far as the pattern tells.
  enum Moment: Hashable, Sendable {
    /// Context has to tell.
    case open
    case fixed(Period)
    /// Before what the text speaks of began: 五年来…从54万亿元增加.
    case beginning
    /// The text leaves it open on purpose: the beginning of a growth without a year.
    case unknown
  }

  /// What a figure that leans on this one measures: of 产值增速 and 产值占比重, 产值.
  var stem: MeasuredPhrase { base ?? metric }

  /// The unit as the text writes it here or nearby.
  var unit: Unit? { mention.quantity.unit ?? sharedUnit }
}
