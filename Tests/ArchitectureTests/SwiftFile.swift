import Foundation

/// One Swift file of `Sources/`.
struct SwiftFile {
  /// The folder below `Sources/`.
  var target: String
  /// Relative to `Sources/`.
  var path: String
  var text: String

  var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

  /// The modules that the import lines name; `import struct Foundation.URL` names Foundation.
  var imports: [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split { $0 == " " || $0 == "\t" }
      guard let position = words.firstIndex(of: "import"),
        words[..<position].allSatisfy({ Self.modifiers.contains($0) || $0.hasPrefix("@") })
      else { return nil }
      let named = words[(position + 1)...].first { !Self.kinds.contains($0) }
      return named?.split(separator: ".").first.map(String.init)
    }
  }

  private static let modifiers: Set<Substring> = [
    "package", "internal", "public", "private", "fileprivate",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
  ]

  /// All Swift files of the project, by path.
  static func files() throws -> [SwiftFile] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SwiftFile(
        target: String(path.prefix { $0 != "/" }),
        path: path,
        text: try String(contentsOf: root.appending(path: path), encoding: .utf8)
      )
    }
  }
}
