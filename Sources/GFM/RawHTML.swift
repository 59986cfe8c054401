/// HTML that an author wrote: never rendered, and said so unless it is a comment.
enum RawHTML {
  static func remove(
    _ nodes: [CMarkNode],
    places: [CMarkNode: NodePlace]
  ) -> [GFMIssue] {
    var issues: [GFMIssue] = []
    for node in nodes {
      let html = node.literal
      if !html.hasPrefix("<!--") {
        let position =
          places[node]?.position
          ?? MarkdownPosition(line: node.start.line, column: node.start.column)
        let start = html.prefix { !$0.isNewline }.prefix(40)
        let message = "‘\(start)’ is HTML, which pages leave out"
        issues.append(
          GFMIssue(
            line: position.line,
            column: position.column,
            message: message,
            help: "write it in Markdown, or put it into a layout"
          )
        )
      }
      node.remove()
    }
    return issues
  }
}
