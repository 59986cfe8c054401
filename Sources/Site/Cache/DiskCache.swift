import Foundation
import Glibc
package import Model

/// What builds leave on disk for later ones, in `.factbook/` of the project folder: decoded sources, pages with what
/// they depend on, and what a whole build came to.
///
/// It may be deleted, copied and shared at any time: an entry says which program made it and for what, and has a
/// checksum; one that is damaged, foreign or cannot be read is the same as none. Nothing that goes wrong here is an
/// error.
package struct DiskCache: Sendable {
  private let folder: String
  private let program: Fingerprint

  /// The folder's name within a project.
  package static let name = ".factbook"

  /// Fails where that is no project, the cache's folder is none, such as a link, or the program cannot be told from
  /// others.
  ///
  /// - Parameters:
  ///   - project: the project folder.
  ///   - program: what tells this program from others that could make other pages; nil to ask the system.
  package init?(project: String, program: Fingerprint? = nil) {
    let project = URL(filePath: project, directoryHint: .isDirectory)
    folder = project.appending(path: Self.name).plainPath
    var status = stat()
    let isThere = lstat(folder, &status) == 0
    guard !isThere || status.st_mode & S_IFMT == S_IFDIR,
      access(project.appending(path: Configuration.fileName).plainPath, R_OK) == 0
    else { return nil }
    guard let program = program ?? ProgramIdentity(rememberedIn: folder).fingerprint else {
      return nil
    }
    self.program = program
  }

  /// What entries are of, each in a folder of its own.
  enum Kind: String, CaseIterable {
    case extracts, pages, sites
    /// What the project's files held when they were last read.
    case files
  }

  /// The value that was kept for a key; nil where there is none.
  func value<Value: Decodable>(_ type: Value.Type, of kind: Kind, for key: Fingerprint) -> Value? {
    guard let bytes = PlainFile(path: path(of: kind, key)).bytes() else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let head = head(key, bytes.dropFirst(CacheHead.size))
      guard bytes.count >= CacheHead.size, bytes.prefix(CacheHead.size).elementsEqual(head) else {
        return nil
      }
      let payload = UnsafeRawBufferPointer(rebasing: bytes[CacheHead.size...])
      return try? StoredForm.value(type, from: payload)
    }
  }

  /// Keeps a value for a key, in the place of another one.
  func keep(_ value: some Encodable, of kind: Kind, for key: Fingerprint) {
    guard let payload = try? StoredForm.bytes(of: value) else { return }
    let bytes = payload.withUnsafeBytes { head(key, $0[...]) } + payload
    makeFolder(of: kind)
    let path = path(of: kind, key)
    // Two builds may keep the same at the same time; whoever is last gives it its name.
    let draft = PlainFile(path: path + ".\(getpid())")
    unlink(draft.path)
    guard (try? bytes.withUnsafeBytes(draft.write)) != nil, rename(draft.path, path) == 0 else {
      unlink(draft.path)
      return
    }
  }

  /// Deletes the cache of a project; whether there was one.
  package static func remove(from project: String) throws -> Bool {
    let folder = URL(filePath: project, directoryHint: .isDirectory).appending(path: name).plainPath
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
    try FileManager.default.removeItem(atPath: folder)
    return true
  }

  /// Deletes entries of a kind that nobody has asked for, where most are such.
  func prune(_ kind: Kind, keeping keys: Set<Fingerprint>) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(of: kind))) ?? []
    guard names.count > 2 * keys.count + Self.spare else { return }
    let own = Set(keys.map(\.hexadecimal))
    for name in names where !own.contains(name) { unlink(path(of: kind) + "/" + name) }
  }

  /// Entries of other branches and of yesterday that may be of use again.
  private static let spare = 200

  private func head(_ key: Fingerprint, _ payload: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
    CacheHead(program: program, key: key, checksum: Checksum(of: payload)).bytes
  }

  func makeFolder(of kind: Kind) {
    mkdir(folder, 0o777)
    mkdir(path(of: kind), 0o777)
  }

  func path(of kind: Kind) -> String { folder + "/" + kind.rawValue }

  private func path(of kind: Kind, _ key: Fingerprint) -> String {
    path(of: kind) + "/" + key.hexadecimal
  }
}

/// What stands before the value in an entry.
private struct CacheHead {
  let program: Fingerprint
  let key: Fingerprint
  let checksum: Checksum

  private static let mark = Array("factbook".utf8)
  /// In bytes.
  static let size = mark.count + 2 * Fingerprint.size + Checksum.size

  var bytes: [UInt8] { Self.mark + program.bytes + key.bytes + checksum.bytes }
}
