import Foundation

/// The documents of the project: Markdown files in its folder and in `docs/`.
enum ProjectDocument {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file of the project, by its path in it.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).standardizedFileURL.path())
  }

  /// Paths of all documents, sorted.
  static func paths() throws -> [String] {
    let manager = FileManager.default
    let folder = try manager.contentsOfDirectory(atPath: root.path())
    let docs = try manager.subpathsOfDirectory(atPath: root.appending(path: "docs").path())
    return (folder + docs.map { "docs/" + $0 }).filter { $0.hasSuffix(".md") }.sorted()
  }

  /// Whether a document has a heading that begins with this number: `## 4 Chart catalogue`.
  static func hasSection(_ number: String, in path: String) throws -> Bool {
    try text(of: path).split(separator: "\n").contains { line in
      line.hasPrefix("## \(number) ") || line.hasPrefix("## \(number). ")
    }
  }
}
