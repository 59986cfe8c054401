import Model

/// What stands beside a figure that is not simply what a source reports.
package enum FigureMark: String, CaseIterable {
  case target, grant
  case addedByHand = "added-by-hand"
  case corrected
  case ownerUnclear = "owner-unclear"
  case inferred

  /// 目标, 政策额度, 推断.
  var name: String { InterfaceText.text("marks." + rawValue) }

  var meaning: String { InterfaceText.text("meanings." + rawValue) }
}

extension DataPoint {
  /// The marks beside its figure; an inferred period has its mark behind it.
  var marks: [FigureMark] {
    FigureMark.allCases.filter { mark in
      switch mark {
      case .target: key.basis == .target
      case .grant: key.basis == .grant
      case .addedByHand: shown.review?.decision == .add
      case .corrected: shown.review?.decision == .correct
      case .ownerUnclear: !shown.unclear.isEmpty
      case .inferred: !shown.inferred.isDisjoint(with: [.subject, .metric])
      }
    }
  }

  /// Whether readers meet a mark where the figure stands.
  func bears(_ mark: FigureMark) -> Bool {
    marks.contains(mark) || mark == .inferred && isPeriodInferred
  }
}
