/// The line that a diagnostic is about, or the part of it around the place, fit to be printed.
package struct SourceExcerpt: Hashable, Sendable {
  /// From 1.
  package var line: Int
  /// Without control characters; `…` stands for what is left out at either end.
  package var text: String
  /// What is meant, in characters of `text`; at the end of the line it is one beyond.
  package var mark: Range<Int>

  /// As many columns as fit beside line numbers on a terminal of 80.
  private static let width = 72

  /// Nil where the file has no such line, or nothing on it.
  ///
  /// - Parameters:
  ///   - diagnostic: where it begins; the words that its message quotes say how far it goes.
  ///   - text: the file's text.
  package init?(of diagnostic: Diagnostic, in text: String) {
    let place = diagnostic.location
    guard let characters = Self.line(place.line, of: text), !characters.isEmpty else { return nil }
    let start = min(max(place.column, 1) - 1, characters.count)
    let length = Self.length(of: diagnostic.message, in: characters[start...])
    let (window, lead) = Self.window(around: start, in: characters)
    let isCut = window.upperBound < characters.count
    line = place.line
    self.text =
      lead + TerminalText.printable(String(characters[window])) + (isCut ? "…" : "")
    let first = start - window.lowerBound + lead.count
    mark = first..<max(first + min(length, window.upperBound - start), first + 1)
  }

  /// The columns in front of the mark, and those it takes.
  package var columns: (before: Int, marked: Int) {
    let characters = Array(text)
    let start = min(mark.lowerBound, characters.count)
    let end = min(mark.upperBound, characters.count)
    return (
      TerminalText.columns(of: String(characters[..<start])),
      max(TerminalText.columns(of: String(characters[start..<end])), 1)
    )
  }

  /// - Complexity: O(*n*) up to the line.
  private static func line(_ number: Int, of text: String) -> [Character]? {
    let lines = text.split(
      maxSplits: number,
      omittingEmptySubsequences: false,
      whereSeparator: \.isNewline
    )
    return lines.indices.contains(number - 1) ? Array(lines[number - 1]) : nil
  }

  /// How many characters the message speaks of: of what it quotes, the first that stands here.
  private static func length(of message: String, in rest: ArraySlice<Character>) -> Int {
    let quoted = message.split(separator: "‘").dropFirst().compactMap { part in
      part.firstIndex(of: "’").map { Array(part[..<$0]) }
    }
    return quoted.first { !$0.isEmpty && rest.starts(with: $0) }?.count ?? 1
  }

  /// The part of a long line that is shown: a third of the room in front of the place.
  private static func window(around start: Int, in characters: [Character]) -> (Range<Int>, String)
  {
    var lower = start
    var room = Self.width
    func columns(_ index: Int) -> Int { TerminalText.columns(of: characters[index]) }
    while lower > 0, room - columns(lower - 1) > Self.width * 2 / 3 {
      lower -= 1
      room -= columns(lower)
    }
    var upper = start
    while upper < characters.count, room - columns(upper) >= 0 {
      room -= columns(upper)
      upper += 1
    }
    while lower > 0, room - columns(lower - 1) >= 0 {
      lower -= 1
      room -= columns(lower)
    }
    return (lower..<upper, lower > 0 ? "…" : "")
  }
}
