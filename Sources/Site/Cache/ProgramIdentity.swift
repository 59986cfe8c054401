import Foundation
import GFM
import Glibc
import Model

/// Tells this program from every other that could make other pages of the same files: rules, built-in catalogs,
/// templates and words are all part of it.
///
/// That is a checksum of the program's file. To read it takes as long as to build a small site, so that it is
/// remembered beside the cache, together with what the system says of the file: device, number, size and times.
struct ProgramIdentity {
  /// The cache's folder.
  let folder: String

  init(rememberedIn folder: String) {
    self.folder = folder
  }

  private static let file = "/proc/self/exe"

  /// Nil where the system does not show the program's file.
  var fingerprint: Fingerprint? {
    var status = stat()
    guard stat(Self.file, &status) == 0 else { return nil }
    let state = [
      UInt64(status.st_dev), UInt64(status.st_ino), UInt64(status.st_size),
      UInt64(bitPattern: Int64(status.st_mtim.tv_sec)),
      UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)),
      UInt64(bitPattern: Int64(status.st_ctim.tv_sec)),
      UInt64(bitPattern: Int64(status.st_ctim.tv_nsec)),
    ].map(String.init).joined(separator: " ")
    guard let own = remembered(state) ?? read(state) else { return nil }
    return Fingerprint(of: [own, MarkdownTree.libraryVersion])
  }

  private var path: String { folder + "/program" }

  private func remembered(_ state: String) -> String? {
    guard let bytes = PlainFile(path: path).bytes() else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count == 2, lines[0] == state else { return nil }
    return String(lines[1])
  }

  private func read(_ state: String) -> String? {
    let file = URL(filePath: Self.file)
    guard let data = try? Data(contentsOf: file, options: .mappedIfSafe) else { return nil }
    let own = data.withUnsafeBytes { Checksum(of: $0[...]) }.description
    mkdir(folder, 0o777)
    let draft = PlainFile(path: path + ".\(getpid())")
    unlink(draft.path)
    let text = Array("\(state)\n\(own)\n".utf8)
    if (try? text.withUnsafeBytes(draft.write)) != nil { rename(draft.path, path) }
    return own
  }
}
