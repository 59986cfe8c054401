package import Diagnostics
import GFM

/// A run of text that the author of a page template wrote, without links, code and filled values.
package struct AuthoredProse: Sendable {
  package let text: String
  private let prose: Prose
  private let rendering: Rendering
  /// Where the run begins in the template, or the tag that wrote its first word.
  private let start: SourceLocation?

  init(_ prose: Prose, from rendering: Rendering) {
    text = prose.text
    self.prose = prose
    self.rendering = rendering
    let position = prose.position(at: 0)
    start = rendering.location(line: position.line, column: position.column)
  }

  /// Where a range of Unicode scalars stands in the template; nil where a value wrote any of it.
  package func location(of range: Range<Int>) -> SourceLocation? {
    let own = range.map { offset in
      let position = prose.position(at: offset)
      return rendering.literalLocation(line: position.line, column: position.column)
    }
    return own.contains(nil) ? nil : own.first.flatMap { $0 }
  }
}

/// Of the many pages of one template, each says the same words: text and place make a run what it is.
extension AuthoredProse: Hashable {
  package static func == (left: AuthoredProse, right: AuthoredProse) -> Bool {
    left.text == right.text && left.start == right.start
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(start)
  }
}
