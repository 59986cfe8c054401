package import Diagnostics
import Foundation

/// Writes new files into a project folder, and never over one that is there.
package struct ProjectWriter: Sendable {
  /// A path of this machine.
  private let folder: URL
  /// The folder as messages name it.
  private let name: String

  package init(folder: String) {
    self.folder = URL(filePath: folder, directoryHint: .isDirectory)
    name = folder
  }

  /// Makes a project in a folder that is not there, or has nothing in it.
  ///
  /// - Parameter project: what to write.
  /// - Returns: why nothing was written; nil where all is there.
  package func create(_ project: StarterProject) -> Diagnostic? {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path(""))
    guard (names ?? []).isEmpty else {
      return Diagnostic(
        .error,
        "folder-not-empty",
        at: SourceLocation(file: name),
        "‘\(name)’ is not empty and is left alone",
        help: "name a folder that does not exist yet"
      )
    }
    return write(project.files)
  }

  /// Adds files; where one of them is there already, none is written.
  package func add(_ files: [StarterFile]) -> Diagnostic? {
    guard let taken = files.first(where: { isThere($0.path) }) else { return write(files) }
    return Diagnostic(
      .error,
      "file-exists",
      at: SourceLocation(file: taken.path),
      "‘\(taken.path)’ is there already and is left alone",
      help: "choose another name"
    )
  }

  /// Puts an entry at the end of a catalog, which begins with it where there is none.
  package func append(_ entry: StarterFile) -> Diagnostic? {
    let old = (try? String(contentsOf: folder.appending(path: entry.path), encoding: .utf8)) ?? ""
    let gap = old.isEmpty || old.hasSuffix("\n") ? "" : "\n"
    return write([StarterFile(path: entry.path, text: old + gap + entry.text)])
  }

  private func write(_ files: [StarterFile]) -> Diagnostic? {
    for file in files {
      let url = folder.appending(path: file.path)
      do {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(file.text.utf8).write(to: url)
      } catch {
        return Diagnostic(
          .error,
          "folder-unwritable",
          at: SourceLocation(file: file.path),
          "‘\(file.path)’ cannot be written",
          help: "make room, or choose a folder that this user may write to"
        )
      }
    }
    return nil
  }

  private func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  private func path(_ name: String) -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }
}
