import Corpus
import Foundation
import Report

/// The texts that diagnostics speak of, read when one is to be shown.
package struct ProjectText: Sendable {
  private let project: String
  /// Pages that were built and not written: `site/…` in diagnostics.
  private let pages: [String: String]

  /// Takes the project folder alone: pages are not known.
  package init(project: String) {
    self.project = project
    pages = [:]
  }

  /// Takes the project folder and what was built from it.
  package init(project: String, result: SiteBuilder.Result) {
    self.project = project
    pages = Dictionary(result.files.map { ("site/" + $0.path.path, $0.content) }) { first, _ in
      first
    }
  }

  /// The text of a file by its path in the project, as the stages have read it; nil where there is none.
  package func text(of path: String) -> String? {
    if let page = pages[path] { return page }
    let file = URL(filePath: project).appending(path: path).plainPath
    guard let bytes = try? ProjectFile.bytes(at: file, within: ProjectFile.Root(project)) else {
      return nil
    }
    // Sources come in many encodings; their lines and columns count in the decoded text.
    if path.hasPrefix(SourceFolder.name + "/"), path.hasSuffix(".txt") {
      return Source.read(at: file).source?.text
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
