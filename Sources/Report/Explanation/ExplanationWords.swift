import Model

/// What the rules are called where the command line explains them.
extension FigureRule {
  /// Why the claim that it keeps is shown.
  var praise: String {
    switch self {
    case .reviewed: "a person decided on it"
    case .written: "less of it is inferred"
    case .exact: "it is exact, not hedged"
    case .tighter: "its digits and hedge leave fewer values"
    case .newer: "its source is newer"
    case .first: "it comes first in the order of sources"
    }
  }

  /// Why a claim that it passes over is not shown.
  var blame: String {
    switch self {
    case .reviewed: "no person decided on it"
    case .written: "more of it is inferred"
    case .exact: "it is hedged, the one shown is exact"
    case .tighter: "its digits and hedge leave more values"
    case .newer: "its source is older"
    case .first: "equal in all respects, and later in the order of sources"
    }
  }
}

extension NearMiss.Difference {
  var wording: String {
    switch self {
    case .basis: "another basis"
    case .unit: "another unit"
    case .period: "another period"
    case .alongside: "perhaps the same measure under another name"
    case .sibling: "looks the same, is defined otherwise"
    case .part: "of a part of the place"
    case .whole: "of what the place is part of"
    }
  }
}
