package import Corpus
package import Diagnostics
package import Model

/// The numbers of one source that became no claim, by reason, each where it stands.
package struct SetAsideTable: Sendable {
  private let source: Source
  private let setAside: [SetAside]

  package init(_ setAside: [SetAside], of source: Source) {
    self.setAside = setAside
    self.source = source
  }

  /// The lines, the reasons that need a look first.
  package func lines(for terminal: Terminal) -> [String] {
    SetAside.Reason.allCases.flatMap { reason -> [String] in
      let own = setAside.filter { $0.reason == reason }
      guard !own.isEmpty else { return [] }
      let heading = terminal.styled(reason.explanation, reason.isGap ? .warning : .bold)
      return ["", "  \(heading) (\(own.count))"] + table(of: own).lines(for: terminal, indent: 4)
    }
  }

  private func table(of setAside: [SetAside]) -> TextTable {
    var table = TextTable([
      TextTable.Column("line", .right), TextTable.Column("number", least: 10),
      TextTable.Column("reason", least: 12), TextTable.Column("in", least: 20),
    ])
    for aside in setAside {
      let line = source.characters.line(of: aside.quote.range.lowerBound).number
      table.add([
        String(line), aside.quote.text, aside.claim?.review?.reason ?? "", excerpt(around: aside),
      ])
    }
    return table
  }

  /// The number in its sentence, which is cut where it goes on for long.
  private func excerpt(around aside: SetAside) -> String {
    let range = aside.quote.range
    let sentence = source.sentence(containing: range.lowerBound)?.range
    let bounds = (sentence ?? source.line(containing: range)).clamped(to: source.characters.range)
    let start = max(bounds.lowerBound, range.lowerBound - Self.reach)
    let end = min(max(bounds.upperBound, range.upperBound), range.upperBound + Self.reach)
    let before = source.characters[start..<range.lowerBound]
    let after = source.characters[range.upperBound..<end]
    return (start > bounds.lowerBound ? "…" : "") + before + "⟦\(aside.quote.text)⟧" + after
      + (end < bounds.upperBound ? "…" : "")
  }

  /// How many characters are shown on either side: a clause or two.
  private static let reach = 24
}

extension Source {
  /// The line around a range, for what is no sentence.
  fileprivate func line(containing range: Range<Int>) -> Range<Int> {
    let scalars = characters.scalars
    let start = scalars[..<range.lowerBound].lastIndex { $0 == "\n" }.map { $0 + 1 } ?? 0
    let end = scalars[range.upperBound...].firstIndex { $0 == "\n" } ?? scalars.count
    return start..<end
  }
}
