import Foundation

/// One example of the CommonMark Spec: Markdown, and the HTML that it means.
struct CommonMarkExample: Sendable {
  var number: Int
  var section: String
  var markdown: String
  var html: String

  /// All of them, in the order of the spec; tabs are written → in the file.
  static func all() throws -> [CommonMarkExample] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/commonmark-0.29.txt")
    let text = try String(contentsOf: file, encoding: .utf8).replacing("→", with: "\t")
    let fence = String(repeating: "`", count: 32)
    let parts = text.split(separator: fence, omittingEmptySubsequences: false)
    return stride(from: 0, to: parts.count - 1, by: 2).compactMap { index in
      let heading = parts[index].split(separator: "\n").last?.split(separator: " ", maxSplits: 2)
      let body = parts[index + 1].dropFirst(" example\n".count)
      guard let heading, heading.count == 3, let number = Int(heading[1]) else { return nil }
      let dot =
        body.hasPrefix(".\n") ? body.startIndex..<body.index(body.startIndex, offsetBy: 2) : nil
      guard let middle = dot ?? body.firstRange(of: "\n.\n") else { return nil }
      let markdown = dot == nil ? body[..<middle.lowerBound] + "\n" : ""
      return CommonMarkExample(
        number: number,
        section: String(heading[2]),
        markdown: String(markdown),
        html: String(body[middle.upperBound...])
      )
    }
  }
}
