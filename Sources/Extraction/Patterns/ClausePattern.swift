import Corpus
import ChineseText
import Quantities

/// A form of words in which Chinese prose states several figures at once.
protocol ClausePattern: Sendable {
  /// Reads the quantities of a clause that it understands; the rest is left to the patterns after it.
  func findings(in clause: ClauseContext) -> [Finding]
}

/// A clause within its sentence, and what is still to be read in it.
struct ClauseContext: Sendable {
  let sentence: SentenceReading
  let index: Int
  /// Quantities of the clause that no pattern has read yet, in the order of the text.
  let open: [QuantityMention]
  /// What was found earlier in the sentence, in the order of the text.
  let earlier: [Finding]
  /// What was found in the sentence before, where this one continues it.
  let previous: [Finding]

  var clause: Clause { sentence.clauses[index] }
  var text: SourceText { sentence.text }
  var range: Range<Int> { clause.range }

  /// The clause up to an offset.
  func before(_ offset: Int) -> Range<Int> {
    range.lowerBound..<max(range.lowerBound, min(offset, range.upperBound))
  }

  /// Whether the words before a number in its clause say when it holds: 2024年全年增长6.1%.
  func hasOwnTime(in left: Range<Int>) -> Bool {
    sentence.times(in: left).contains {
      $0.period != nil && !ComparisonWords.isBase($0, in: sentence)
    }
  }

  /// The last figure of the same unit, whose metric a figure without words of its own continues.
  func lastFinding(of unit: Unit?) -> Finding? {
    earlier.last { $0.unit == unit && !$0.metric.isEmpty }
      ?? previous.last { $0.unit == unit && !$0.metric.isEmpty }
  }

  /// The figure right before, whatever its unit: what a share, a rank or a change without words of
  /// its own speaks of.
  var antecedent: Finding? {
    earlier.last { !$0.metric.isEmpty } ?? previous.last { !$0.metric.isEmpty }
  }
}
