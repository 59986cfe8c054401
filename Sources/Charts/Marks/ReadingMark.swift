import Quantities

/// A mark that a reader may not have met: the entries of the reading key, in its order.
package enum ReadingMark: Int, Hashable, CaseIterable, Comparable, Sendable {
  case exact, over, nearly, about, range, atMost, disagreement, missing
  case day, draft, month, year, span, undated

  /// As in the catalog of interface text.
  package var key: String { self == .atMost ? "at-most" : "\(self)" }

  /// How a quantity is drawn: a range by its ends, everything else by its hedge.
  init(_ quantity: Quantity) {
    guard quantity.upper == nil else {
      self = .range
      return
    }
    self =
      switch quantity.hedge {
      case .exact: .exact
      case .over, .atLeast: .over
      case .nearly: .nearly
      case .about, .several: .about
      case .atMost: .atMost
      }
  }

  package static func < (left: ReadingMark, right: ReadingMark) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Whether its decoration could be taken for a magnitude.
  var isDecorated: Bool {
    [.over, .nearly, .about].contains(self)
  }

  func text(in words: ChartWords) -> String {
    switch self {
    case .exact: words.keyExact
    case .over: words.keyOver
    case .nearly: words.keyNearly
    case .about: words.keyAbout
    case .range: words.keyRange
    case .atMost: words.keyAtMost
    case .disagreement: words.keyDisagreement
    case .missing: words.keyMissing
    case .day: words.keyDay
    case .draft: words.keyDraft
    case .month: words.keyMonth
    case .year: words.keyYear
    case .span: words.keySpan
    case .undated: words.keyUndated
    }
  }
}
