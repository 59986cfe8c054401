import Diagnostics
import Foundation
import Model
import Quantities
import Report
import Site

/// Asks a person about claims, one after the other.
struct ReviewDialogue {
  let desk: ReviewDesk
  let terminal: Terminal
  var say: (String) -> Void = { print($0) }
  /// The line that the person types behind a prompt; nil at the end of input.
  var ask: (String) -> String? = { prompt in
    print(prompt, terminator: "")
    return readLine()
  }

  /// Shows each claim until the person quits.
  func run(_ pending: [PendingReview]) {
    var decided = 0
    for (index, review) in pending.enumerated() {
      say("")
      say(terminal.styled("\(index + 1) of \(pending.count)", .heading))
      for line in PendingClaim(review, in: desk.report).lines(for: terminal) { say(line) }
      switch decide(review.claim) {
      case .decided: decided += 1
      case .skipped: continue
      case .quit:
        say("\(decided) decided, \(pending.count - decided) left")
        return
      }
    }
    say("\(decided) decided, \(pending.count - decided) left")
  }

  private enum Outcome {
    case decided, skipped, quit
  }

  /// Asks until there is an answer that can be written down.
  private func decide(_ claim: Claim) -> Outcome {
    while let answer = ask("accept, reject, correct, skip, quit [a/r/c/s/q]? ") {
      switch answer.lowercased().first {
      case "a"?: if write(.accept, claim, changes: []) { return .decided }
      case "r"?: if write(.reject, claim, changes: []) { return .decided }
      case "c"?: if write(.correct, claim, changes: changes(of: claim)) { return .decided }
      case "s"?: return .skipped
      case "q"?: return .quit
      default: say("type the first letter of what you decide")
      }
    }
    return .quit
  }

  /// What the claim should say instead, part by part.
  private func changes(of claim: Claim) -> [ReviewDraft.Change] {
    say("what should it say? an empty line keeps what stands in brackets")
    return ReviewDraft.Change.keys.compactMap { key in
      let value = ask("  \(key) [\(claim.value(of: key))]: ")?.trimmed ?? ""
      return value.isEmpty ? nil : ReviewDraft.Change(key, value)
    }
  }

  /// Whether the decision was written; without a reason, or where it is refused, it is not.
  private func write(_ decision: Review.Decision, _ claim: Claim, changes: [ReviewDraft.Change])
    -> Bool
  {
    if decision == .correct, changes.isEmpty {
      say("nothing is changed: accept it instead")
      return false
    }
    let reason = ask("reason, for readers: ")?.trimmed ?? ""
    guard !reason.isEmpty else {
      say("a decision needs a reason")
      return false
    }
    let draft = ReviewDraft(
      quote: claim.quote.text,
      decision: decision,
      claim: claim,
      changes: changes,
      reason: reason
    )
    do {
      say("written to \(try desk.write(draft, in: claim.source.path))")
      return true
    } catch {
      say(error.diagnostic.description)
      return false
    }
  }
}

extension Claim {
  /// What a part says now, for a prompt.
  fileprivate func value(of key: String) -> String {
    switch key {
    case "subject": place.name
    case "metric": metric.isOpen ? metric.name : metric.id
    case "value": quantity.value.description
    case "upper": quantity.upper?.description ?? "none"
    case "unit": quantity.unit?.symbol ?? "none"
    case "hedge": quantity.hedge.rawValue
    case "period": period?.iso ?? "none"
    case "basis": basis.rawValue
    case "origin": origin?.name ?? "none"
    default: unclear.map(\.rawValue).sorted().first ?? "none"
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
