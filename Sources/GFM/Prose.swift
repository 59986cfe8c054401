/// What an author wrote as text in one paragraph, heading or table cell.
///
/// Links, images, code and what was put in their place are one `U+FFFC` each, so that a check can
/// look for figures that no link covers without joining what they part.
package struct Prose: Hashable, Sendable {
  package private(set) var text = ""
  private var runs: [Run] = []
  /// Of `text`, in Unicode scalars.
  private var length = 0

  private struct Run: Hashable {
    var offset: Int
    var position: MarkdownPosition
  }

  /// Where the character at `offset` stands in the Markdown text; `offset` is in Unicode scalars.
  package func position(at offset: Int) -> MarkdownPosition {
    guard let run = runs.last(where: { $0.offset <= offset }) ?? runs.first else {
      return MarkdownPosition(line: 1, column: 1)
    }
    let scalars = text.unicodeScalars.dropFirst(run.offset).prefix(max(offset - run.offset, 0))
    var position = run.position
    position.column += String(scalars).count
    return position
  }

  fileprivate mutating func append(
    _ part: String,
    _ points: [(offset: Int, column: Int)],
    _ line: Int
  ) {
    runs += points.map { point in
      Run(
        offset: length + point.offset,
        position: MarkdownPosition(line: line, column: point.column)
      )
    }
    text += part
    length += part.unicodeScalars.count
  }

  /// Stands for something that is no text.
  fileprivate mutating func append(_ mark: String, at position: MarkdownPosition?) {
    append(mark, position.map { [(0, $0.column)] } ?? [], position?.line ?? 0)
  }
}

extension MarkdownTree {
  /// The prose of the page in reading order, without blocks that have none.
  package var prose: [Prose] {
    var all: [Prose] = []
    var covered = 0
    for step in document.root.steps {
      switch step {
      case .enter(let node):
        // A heading is a custom block by now.
        if [.paragraph, .customBlock, .tableCell].contains(node.kind) { all.append(Prose()) }
        guard !all.isEmpty else { continue }
        if covered == 0 { add(node, to: &all[all.count - 1]) }
        if [.link, .image].contains(node.kind) { covered += 1 }
      case .exit(let node):
        if [.link, .image].contains(node.kind) { covered -= 1 }
      }
    }
    return all.filter { !$0.text.isEmpty }
  }

  private func add(_ node: CMarkNode, to prose: inout Prose) {
    switch node.kind {
    case .text where insertions.text(of: node) != nil: prose.append("\u{FFFC}", at: nil)
    case .text:
      let text = node.literal
      guard let place = places[node] else { return prose.append(text, at: nil) }
      prose.append(text, source.alignment(of: text, at: place), place.position.line)
    case .softBreak, .lineBreak: prose.append(" ", at: nil)
    case .link, .image, .code: prose.append("\u{FFFC}", at: places[node]?.position)
    default: break
    }
  }
}
