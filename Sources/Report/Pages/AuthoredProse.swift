package import Diagnostics
import GFM

/// A run of text that the author of a page template wrote, without links, code and filled values.
package struct AuthoredProse: Hashable, Sendable {
  package var text: String
  /// Where each Unicode scalar stands in the template; nil for what a value wrote.
  private let locations: [SourceLocation?]

  init(_ prose: Prose, from rendering: Rendering) {
    text = prose.text
    locations = prose.text.unicodeScalars.indices.enumerated().map { offset, _ in
      let position = prose.position(at: offset)
      return rendering.literalLocation(line: position.line, column: position.column)
    }
  }

  /// Where a range of Unicode scalars stands in the template; nil where a value wrote any of it.
  package func location(of range: Range<Int>) -> SourceLocation? {
    let own = locations[range.clamped(to: locations.indices)]
    return own.contains(nil) ? nil : own.first.flatMap { $0 }
  }
}
