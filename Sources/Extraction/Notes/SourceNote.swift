package import Corpus
package import Diagnostics

/// Something that was met in a source and not understood, so that nothing is lost in silence.
package struct SourceNote: Hashable, Sendable, Codable {
  package var kind: Kind
  /// In Unicode scalar offsets, half open.
  package var range: Range<Int>
  /// What it is, in words.
  package var message: String

  package init(_ kind: Kind, at range: Range<Int>, _ message: String) {
    self.kind = kind
    self.range = range
    self.message = message
  }

  package enum Kind: Hashable, Sendable, Codable {
    /// Fewer Han characters than letters.
    case notChinese
    /// Written in traditional characters.
    case traditional
    /// A number or time that the reader of quantities leaves out: too long, negative, broken.
    case unread
    /// Nothing dates the text, and figures in it have no date of their own.
    case undated
    /// It has numbers that look like figures, and none of them became a claim.
    case noClaim
    /// It states no figure and names no policy.
    case noFigure
  }

  /// The note as a diagnostic of a project; nil for what other diagnostics say already.
  package func diagnostic(in source: Source) -> Diagnostic? {
    let place = source.location(of: range.lowerBound)
    let sidecar = source.id.path.replacingSuffix(".txt", with: ".yml")
    switch kind {
    case .notChinese:
      let help = "only Chinese is read: add a Chinese version, or take the file away"
      return Diagnostic(.warning, "text-not-chinese", at: place, message, help: help)
    case .traditional:
      let help = "names and words are known in simplified characters: save it in these"
      return Diagnostic(.warning, "text-traditional", at: place, message, help: help)
    case .unread:
      let text = source.characters[range].printable
      return Diagnostic(.note, "number-unread", at: place, "‘\(text)’ is not read: \(message)")
    case .noClaim:
      let help =
        "write `place: …` in \(sidecar) if the text takes its place for granted; "
        + "`factbook extract \(source.id)` lists the numbers"
      return Diagnostic(.warning, "source-without-claims", at: place, message, help: help)
    case .noFigure:
      return Diagnostic(.note, "source-without-figures", at: place, message)
    case .undated: return nil
    }
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String, with other: String) -> String {
    hasSuffix(suffix) ? dropLast(suffix.count) + other : self + other
  }
}
