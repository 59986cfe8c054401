import Corpus
import Diagnostics
import Foundation
import Glibc

/// A text file of a project that a command changes: as a whole, or not at all.
struct TextFile {
  /// Relative to the project folder, as messages name it.
  let path: String
  private let url: URL
  private let project: String

  init(_ path: String, in project: String) {
    self.path = path
    self.project = project
    url = URL(filePath: project).appending(path: path).resolvingSymlinksInPath()
  }

  /// The text, a byte order mark included; empty where there is no file.
  func read() throws(ReviewRefusal) -> String {
    guard FileManager.default.fileExists(atPath: url.plainPath) else { return "" }
    guard let data = try? ProjectFile.bytes(at: url.plainPath, within: ProjectFile.Root(project))
    else {
      throw ReviewRefusal(
        Diagnostic(
          .error,
          "file-unreadable",
          at: SourceLocation(file: path),
          "the file cannot be read",
          help: "make sure that you may read it"
        )
      )
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw ReviewRefusal(
        Diagnostic(
          .error,
          "not-utf-8",
          at: SourceLocation(file: path),
          "the file is not UTF-8 text",
          help: "save it as UTF-8; then decisions can be added to it"
        )
      )
    }
    return text
  }

  /// Puts a text in the place of the old one: written beside it first, then renamed over it, which
  /// POSIX makes one step.
  func write(_ text: String) throws(ReviewRefusal) {
    let manager = FileManager.default
    let fresh = url.deletingLastPathComponent()
      .appending(path: "." + url.lastPathComponent + ".factbook-new")
    do {
      let folder = url.deletingLastPathComponent()
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: fresh)
      let mode = try? manager.attributesOfItem(atPath: url.plainPath)[.posixPermissions]
      if let mode {
        try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: fresh.plainPath)
      }
      guard rename(fresh.plainPath, url.plainPath) == 0 else {
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      }
    } catch {
      try? manager.removeItem(at: fresh)
      throw ReviewRefusal(
        Diagnostic(
          .error,
          "output-unwritable",
          at: SourceLocation(file: path),
          "the file cannot be written",
          help: "it is as it was; make room or change the permissions"
        )
      )
    }
  }
}
