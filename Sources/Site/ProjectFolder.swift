import Corpus
import Diagnostics
import Foundation
import Report

/// The files of a project that are not sources: configuration, catalogs, templates, assets.
struct ProjectFolder {
  /// A path of this machine; it shows in no result.
  let path: String
  private let root: ProjectFile.Root
  /// Texts by their path that stand in for files which the project does not have.
  var standIns: [String: String] = [:]

  init(path: String) {
    self.path = path
    root = ProjectFile.Root(path)
  }

  /// A text file of the project.
  struct TextFile: Hashable, Encodable {
    /// Relative to the project, with `/`.
    var path: String
    var text: String
  }

  /// The text of one file; nil with a diagnostic where it cannot be read.
  func file(_ path: String, reporting diagnostics: inout [Diagnostic]) -> TextFile? {
    guard let bytes = bytes(of: path, reporting: &diagnostics) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) {
      return TextFile(path: path, text: text.withoutByteOrderMark)
    }
    diagnostics.append(
      Diagnostic(
        .error,
        "not-utf-8",
        at: SourceLocation(file: path),
        "the file is not UTF-8 text",
        help: "save it as UTF-8"
      )
    )
    return nil
  }

  /// What a file holds; nil with a diagnostic where it cannot be read.
  func bytes(of path: String, reporting diagnostics: inout [Diagnostic]) -> [UInt8]? {
    if let text = standIns[path], !exists(path) { return Array(text.utf8) }
    let isText = [".yml", ".md", ".html"].contains { path.hasSuffix($0) }
    do throws(ProjectFile.Problem) {
      return try ProjectFile.bytes(
        at: url(path).plainPath,
        within: root,
        limit: isText ? ProjectFile.textLimit : ProjectFile.dataLimit
      )
    } catch {
      diagnostics.append(
        error.diagnostic(at: SourceLocation(file: path))
          ?? Diagnostic(
            .error,
            "file-unreadable",
            at: SourceLocation(file: path),
            "the file cannot be read",
            help: "make sure that it exists and that you may read it"
          )
      )
    }
    return nil
  }

  /// All files below a folder with one ending, sorted by path; none where there is no such folder.
  func files(in folder: String, ending: String, reporting diagnostics: inout [Diagnostic])
    -> [TextFile]
  {
    paths(in: folder, ending: ending).compactMap { file($0, reporting: &diagnostics) }
  }

  /// Paths of the files below a folder, without hidden ones and without links, sorted.
  func paths(in folder: String, ending: String) -> [String] {
    let own = FolderListing.entries(below: url(folder).plainPath).filter { entry in
      entry.state.isPlainFile && entry.path.hasSuffix(ending) && !entry.path.hasPrefix(".")
        && !entry.path.contains("/.")
    }.map { folder + "/" + $0.path }
    let others = standIns.keys.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }
    return Set(own + others).sorted()
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).plainPath)
  }

  private func url(_ relative: String) -> URL { URL(filePath: path).appending(path: relative) }
}

extension String {
  /// Some editors begin a file with a mark that is no text (Unicode, 23.8).
  fileprivate var withoutByteOrderMark: String {
    hasPrefix("\u{FEFF}") ? String(dropFirst()) : self
  }
}
