/// A data block as its author wrote it, for pages that show how charts are made.
struct BlockExample {
  private let name: String
  private let lines: [Substring]

  private static let key = "example"

  /// Nil unless the block asks for it with `example: true`; that line is left out.
  init?(name: String, in reader: inout BlockReader) {
    guard reader.bool("example") ?? false else { return nil }
    self.name = name
    lines = reader.text.split(separator: "\n").filter { !$0.hasPrefix(Self.key + ":") }
  }

  var markup: Markup {
    let text = (["```" + name] + lines.map(String.init) + ["```"]).joined(separator: "\n")
    return .element("pre", [:], .element("code", text: text))
  }
}
