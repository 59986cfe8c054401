import Corpus
import Diagnostics
import Model

/// A sentence with its neighbours, and the number within it.
struct Passage: Encodable, Sendable {
  private var before = ""
  private var sentence: String
  private var after = ""
  /// The number within the sentence, in Unicode scalars, half open.
  private var start: Int
  private var end: Int

  /// The sentence of a claim with as many neighbours as pages show.
  init(of claim: Claim, in report: ReportInput) {
    let quote = claim.sentence
    let range = quote.range
    sentence = quote.text
    start = claim.numeral.lowerBound - range.lowerBound
    end = claim.numeral.upperBound - range.lowerBound
    guard let source = report.source(quote.source),
      let whole = source.sentence(containing: range.lowerBound)
    else { return }
    let count = report.settings.quoteContext
    let around = source.contextRange(around: whole, sentences: count)
    before = source.characters[around.lowerBound..<max(around.lowerBound, range.lowerBound)]
    after = source.characters[range.upperBound..<max(range.upperBound, around.upperBound)]
  }

  /// The lines, the number set off by a style, or by ⟦ and ⟧ where there are none.
  func lines(for terminal: Terminal, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var marking = Marking(terminal)
    for line in LineBreaking(width: terminal.columns - indent).lines(of: marked.printable) {
      marking.add(margin + line)
    }
    return marking.lines
  }

  private var marked: String {
    let scalars = Array(sentence.unicodeScalars)
    guard 0 <= start, start <= end, end <= scalars.count else { return before + sentence + after }
    let parts = [scalars[..<start], scalars[start..<end], scalars[end...]]
      .map { String(String.UnicodeScalarView($0)) }
    return before + parts[0] + "⟦" + parts[1] + "⟧" + parts[2] + after
  }
}

/// Turns ⟦ and ⟧ into a style, over the ends of lines; without styles they stay.
private struct Marking {
  private let terminal: Terminal
  private var isOpen = false
  private(set) var lines: [String] = []

  init(_ terminal: Terminal) {
    self.terminal = terminal
  }

  mutating func add(_ line: String) {
    guard terminal.isStyled else { return lines.append(line) }
    var result = ""
    var run = ""
    for character in line {
      guard character == "⟦" || character == "⟧" else {
        run.append(character)
        continue
      }
      result += isOpen ? terminal.styled(run, .underlined) : run
      run = ""
      isOpen = character == "⟦"
    }
    lines.append(result + (isOpen ? terminal.styled(run, .underlined) : run))
  }
}
