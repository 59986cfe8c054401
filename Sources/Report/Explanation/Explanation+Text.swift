package import Diagnostics

extension Explanation {
  /// The explanation as lines for a terminal.
  package func lines(for terminal: Terminal) -> [String] {
    let page = ExplanationPage(self, terminal)
    return [page.head, page.verdict, page.claims, page.nearMisses, page.notUsed]
      .filter { !$0.isEmpty }.joined(separator: [""]).map(\.self)
  }
}

/// Lays an explanation out.
private struct ExplanationPage {
  private let explanation: Explanation
  private let terminal: Terminal

  init(_ explanation: Explanation, _ terminal: Terminal) {
    self.explanation = explanation
    self.terminal = terminal
  }

  /// What it is about, and the figure.
  var head: [String] {
    let period = explanation.period.map { $0 + (explanation.isPeriodInferred ? " (inferred)" : "") }
    let title = [
      explanation.place.name, explanation.metric.name, period ?? "no period",
      explanation.basis == "reported" ? nil : explanation.basis,
    ]
    .compactMap { $0?.printable }.joined(separator: " · ")
    let figure =
      terminal.styled(explanation.figure.printable, .bold) + "   " + explanation.verdict.badge
    let definition = explanation.definition.map { filled($0, indent: 2) } ?? []
    return filled(title, indent: 0).map { terminal.styled($0, .heading) }
      + [terminal.styled(explanation.address, .faint)] + definition + ["", "  " + figure]
  }

  var verdict: [String] {
    explanation.verdict.reasons.enumerated().flatMap { index, reason in
      filled(reason, indent: 2, first: index == 0 ? "verdict  " : "         ")
    }
  }

  var claims: [String] {
    let count = explanation.claims.count
    let heading = terminal.styled(count == 1 ? "1 claim" : "\(count) claims", .bold)
    return [heading] + explanation.claims.flatMap { [""] + lines(of: $0) }
  }

  private func lines(of claim: Explanation.ClaimRecord) -> [String] {
    let mark = claim.isShown ? "▸ " : "  "
    let figure = terminal.styled(claim.figure.printable, .bold)
    let head = mark + figure + "  " + claim.citation.printable
    return [head, "  " + terminal.styled(claim.location, .faint)]
      + claim.passage.lines(for: terminal, indent: 4)
      + facts(of: claim)
  }

  private func facts(of claim: Explanation.ClaimRecord) -> [String] {
    let origin = claim.origin.map { ", credited to \($0)" } ?? ""
    var facts: [(String, String)] = [
      ("shown", (claim.isShown ? "yes: " : "no: ") + claim.choice),
      ("read", "‘\(claim.words)’ by rule \(claim.rule), \(claim.basis)"),
      ("voice", claim.voice + origin),
    ]
    if !claim.inferred.isEmpty {
      facts.append(("inferred", claim.inferred.joined(separator: ", ") + ": not in the text"))
    }
    if !claim.unclear.isEmpty {
      facts.append(("unclear", claim.unclear.joined(separator: ", ")))
    }
    if let joined = claim.joined { facts.append(("joined", joined)) }
    if let review = claim.review {
      facts.append(("review", "\(review.decision): \(review.reason) (\(review.location))"))
    }
    return facts.flatMap { name, text in filled(text, indent: 4, first: name.padded(to: 10)) }
  }

  var nearMisses: [String] {
    guard !explanation.near.isEmpty else { return [] }
    var table = TextTable([
      TextTable.Column("figure", .right, least: 8), TextTable.Column("verdict"),
      TextTable.Column("of", least: 16), TextTable.Column("which is", least: 16),
    ])
    for near in explanation.near {
      table.add([near.figure, near.badge, near.name, near.difference])
    }
    return [terminal.styled("near misses", .bold)] + table.lines(for: terminal, indent: 2)
  }

  var notUsed: [String] {
    guard !explanation.leftOut.isEmpty else { return [] }
    return [terminal.styled("numbers left out", .bold)] + explanation.leftOut.flatMap(lines)
  }

  private func lines(of aside: Explanation.LeftOut) -> [String] {
    let number = terminal.styled(aside.number.printable, .bold)
    let sentence = filled(aside.sentence, indent: 4).map { terminal.styled($0, .faint) }
    let head = ["", "  \(number)  \(aside.location)"]
    return head + filled(aside.reason, indent: 4) + sentence
  }

  /// A text broken into indented lines, those behind the first as far in as what follows its name.
  private func filled(_ text: String, indent: Int, first: String = "") -> [String] {
    let margin = String(repeating: " ", count: indent)
    let inner = String(repeating: " ", count: first.cells)
    let wrapping = LineBreaking(width: terminal.columns - indent - first.cells)
    return wrapping.lines(of: text.printable).enumerated().map { index, line in
      margin + (index == 0 ? terminal.styled(first, .faint) : inner) + line
    }
  }
}
