import Corpus
import Foundation
import Glibc
import Jobs
import Model

/// A fingerprint of everything that a build of a project reads.
struct ProjectPrint {
  let project: String
  let jobs: Jobs

  private static let parts = ["factbook.yml", "history", "seeds", "Templates"]

  /// Equal where names, kinds and contents of all files are.
  var fingerprint: Fingerprint {
    let root = URL(filePath: project, directoryHint: .isDirectory).plainPath
    let names = Self.parts.flatMap { part -> [String] in
      let below = FileManager.default.enumerator(atPath: root + part)?.compactMap { $0 as? String }
      return [part] + (below ?? []).sorted().map { part + "/" + $0 }
    }
    let prints = jobs.map(names) { Self.fingerprint(of: root + $0, in: root) }
    return Fingerprint(of: zip(names, prints).map { Entry(name: $0, print: $1) })
  }

  private struct Entry: Encodable {
    var name: String
    var print: Fingerprint
  }

  /// Of the kind of a file and of what a build would read through its name.
  private static func fingerprint(of path: String, in root: String) -> Fingerprint {
    var status = stat()
    guard lstat(path, &status) == 0 else { return Fingerprint(of: "nothing") }
    let kind = String(status.st_mode & S_IFMT)
    let limit = ProjectFile.dataLimit
    guard status.st_mode & S_IFMT != S_IFDIR,
      let bytes = try? ProjectFile.bytes(at: path, within: root, limit: limit)
    else { return Fingerprint(of: [kind]) }
    return Fingerprint(of: [Fingerprint(of: kind), Fingerprint(of: bytes)])
  }
}
