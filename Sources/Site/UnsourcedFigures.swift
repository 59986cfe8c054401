import ChineseText
import Diagnostics
import Foundation
import Quantities
import Report
import Locks

/// Finds figures in the authors' own prose that no figure link ties to a source.
struct UnsourcedFigures: Sendable {
  private let reader = TextReader()
  /// The figures of texts that were read already: the pages of one template say the same words.
  private let known = KnownFigures()

  /// One `unsourced-figure` warning for each.
  func diagnostics(in run: AuthoredProse) -> [Diagnostic] {
    figures(of: run.text).compactMap { mention in
      guard let location = run.location(of: mention.range) else { return nil }
      return Diagnostic(
        .warning,
        "unsourced-figure",
        at: location,
        "no source stands behind ‘\(mention.quantity.wording)’",
        help: "write [\(mention.quantity.wording)](fact:PLACE/METRIC), or take the figure out"
      )
    }
  }
}

extension UnsourcedFigures {
  private func figures(of text: String) -> [QuantityMention] {
    if let figures = known.byText.withLock({ $0[text] }) { return figures }
    let figures = reader.read(text).quantities.filter(\.isFigure)
    known.byText.withLock { $0[text] = figures }
    return figures
  }

  private final class KnownFigures: Sendable {
    let byText = Mutex<[String: [QuantityMention]]>([:])
  }
}

extension QuantityMention {
  /// Whether readers take it for a fact about the world: a small count in words (两个, 三份) is
  /// language, by GB/T 15835—2011, 4.2.
  fileprivate var isFigure: Bool {
    switch kind {
    case .amount: hasDigits || quantity.value >= 10 && hasNumeral
    case .share, .multiple: true
    case .duration, .category, .bare, .rank: false
    }
  }

  private var hasDigits: Bool { quantity.wording.contains { ("0"..."9").contains($0) } }

  /// More than a scale that a heading names: （亿元）.
  private var hasNumeral: Bool { quantity.wording.contains { "一二两三四五六七八九十百千".contains($0) } }
}
