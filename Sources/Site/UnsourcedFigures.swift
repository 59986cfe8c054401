import ChineseText
import Diagnostics
import Foundation
import Jobs
import Quantities
import Report

/// Finds figures in the authors' own prose that no figure link ties to a source.
struct UnsourcedFigures {
  /// One `unsourced-figure` warning for each.
  let diagnostics: [Diagnostic]

  /// Reads only what the memory does not know.
  init(_ prose: [AuthoredProse], from memory: inout FigureMemory, jobs: Jobs) {
    let mentions = memory.read(Set(prose.map(\.text)), jobs: jobs)
    diagnostics = prose.flatMap { run in
      (mentions[run.text] ?? []).compactMap { mention in
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
}

/// The figures of texts that have been read before.
struct FigureMemory: Sendable {
  private var mentions: [String: [QuantityMention]] = [:]

  /// Those of all of the texts, by text; other texts are forgotten.
  mutating func read(_ texts: Set<String>, jobs: Jobs) -> [String: [QuantityMention]] {
    let known = mentions
    let reader = TextReader()
    let read = jobs.map(Array(texts)) { text in
      (text, known[text] ?? reader.read(text).quantities.filter(\.isFigure))
    }
    mentions = Dictionary(uniqueKeysWithValues: read)
    return mentions
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
