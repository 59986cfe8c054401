import Corpus
import Foundation
import Jobs
import Model

/// A fingerprint of everything that a build of a project reads.
struct ProjectPrint: Sendable {
  /// Equal where names and kinds of all files are, and the contents of all but page templates.
  let frame: Fingerprint
  /// Equal where the contents of all page templates are.
  let templates: Fingerprint
  /// Sorted by their paths.
  let pageTemplates: [(file: String, content: Fingerprint)]
  /// What spares the next look the reading.
  let seen: SeenFiles<Fingerprint>

  private static let parts = ["factbook.yml", "history", "seeds", "Templates"]

  /// - Parameters:
  ///   - project: the project folder.
  ///   - seen: what an earlier look has left.
  ///   - jobs: how many files are read at once.
  init(project: String, seen: SeenFiles<Fingerprint>, jobs: Jobs) {
    let moment = FileState.now
    let root = URL(filePath: project, directoryHint: .isDirectory).plainPath
    let files = Self.parts.flatMap { part -> [(path: String, state: FileState)] in
      let below = FolderListing.entries(below: root + part).map { (part + "/" + $0.path, $0.state) }
      return (FileState(of: root + part).map { [(part, $0)] } ?? []) + below
    }
    let known = seen.known()
    let folder = ProjectFile.Root(root)
    let prints = jobs.map(files) { file in
      if let known = known[file.path], known.state == file.state { return known.print }
      return Self.fingerprint(of: root + file.path, file.state, in: folder)
    }
    let all = zip(files, prints).map { (path: $0.path, state: $0.state, print: $1) }
    var frame: [UInt8] = []
    var pageTemplates: [(file: String, content: Fingerprint)] = []
    for file in all {
      frame += "\(file.state.kind) \(file.path)\0".utf8
      if file.state.isPlainFile, Templates.isPage(file.path) {
        pageTemplates.append((file.path, file.print))
      } else {
        frame += file.print.bytes
      }
    }
    self.frame = Fingerprint(of: frame)
    templates = Fingerprint(of: pageTemplates.map(\.content))
    self.pageTemplates = pageTemplates
    self.seen = SeenFiles(all, at: moment)
  }

  /// Of what a build would read through the name of a file.
  private static func fingerprint(
    of path: String,
    _ state: FileState,
    in root: ProjectFile.Root
  ) -> Fingerprint {
    guard !state.isFolder,
      let bytes = try? ProjectFile.bytes(at: path, within: root, limit: ProjectFile.dataLimit)
    else { return Fingerprint(of: "nothing") }
    return Fingerprint(of: bytes)
  }
}
