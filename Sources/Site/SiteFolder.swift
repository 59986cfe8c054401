import Foundation
import Glibc
import Jobs
import Model
import Report

/// The folder of a site on disk.
struct SiteFolder {
  let path: String
  let jobs: Jobs

  /// For each file whether it is there as it should be; a picture never is, since only its drawing is known.
  ///
  /// - Parameters:
  ///   - files: as they should be.
  ///   - entries: what is in the folder.
  ///   - seen: what an earlier look has left.
  /// - Returns: one answer for each file.
  func holds(
    _ files: [SiteFile],
    among entries: [FolderListing.Entry],
    seen: SeenFiles<Checksum>
  ) -> [Bool] {
    let states = Dictionary(entries.map { ($0.path, $0.state) }) { first, _ in first }
    let known = seen.known()
    return jobs.map(files) { file in
      guard file.drawing == nil, file.path.isWithinSite, let state = states[file.path.path] else {
        return false
      }
      return file.withBytes { bytes in
        if let known = known[file.path.path], known.state == state {
          return known.print == Checksum(of: bytes[...])
        }
        return PlainFile(path: path(of: file.path)).holds(bytes)
      }
    }
  }

  /// What is known of files that are there.
  func seen(_ files: [SiteRecord.File]) -> SeenFiles<Checksum> {
    let moment = FileState.now
    let entries = FolderListing.entries(below: path)
    let states = Dictionary(entries.map { ($0.path, $0.state) }) { first, _ in first }
    let known = files.compactMap { file in
      states[file.path.path].map { (file.path.path, $0, file.sum) }
    }
    return SeenFiles(known, at: moment)
  }

  /// Whether a file is there already, with other contents maybe.
  func isPlain(_ file: SiteFile, among entries: [FolderListing.Entry]) -> Bool {
    file.drawing == nil && file.path.isWithinSite
      && entries.contains { $0.path == file.path.path && $0.state.isPlainFile }
  }

  /// Puts one file in the place of the one that is there, in one step.
  ///
  /// - Parameters:
  ///   - file: it is there already, as a plain file.
  ///   - draft: a name outside of the site, on the same disk.
  /// - Throws: the error of the file system.
  func replace(_ file: SiteFile, by draft: String) throws {
    try file.withBytes { try PlainFile(path: draft).write($0) }
    guard rename(draft, path(of: file.path)) == 0 else { throw PlainFile.error }
  }

  /// Looks whether files with these checksums are there, and nothing else.
  ///
  /// - Parameters:
  ///   - files: all that there should be.
  ///   - seen: what an earlier look has left.
  /// - Returns: what spares the next look the reading; nil where anything is not as it should be.
  func look(for files: [SiteRecord.File], seen: SeenFiles<Checksum>) -> SeenFiles<Checksum>? {
    let moment = FileState.now
    let entries = FolderListing.entries(below: path)
    let plain = entries.filter(\.state.isPlainFile)
    let sums = Dictionary(files.map { ($0.path.path, $0.sum) }) { first, _ in first }
    guard plain.count == sums.count,
      Set(entries.filter { !$0.state.isPlainFile }.map(\.path))
        .isSubset(of: sums.keys.flatMap(Self.folders))
    else { return nil }
    let known = seen.known()
    let isThere = jobs.map(plain) { entry in
      guard let sum = sums[entry.path] else { return false }
      if let known = known[entry.path], known.state == entry.state { return known.print == sum }
      return PlainFile(path: path + "/" + entry.path).holds(sum)
    }
    guard !isThere.contains(false) else { return nil }
    return SeenFiles(
      plain.compactMap { entry in sums[entry.path].map { (entry.path, entry.state, $0) } },
      at: moment
    )
  }

  /// Whether nothing else is there.
  func hasOnly(_ files: [PagePath], among entries: [FolderListing.Entry]) -> Bool {
    let own = Set(files.map(\.path))
    let folders = Set(own.flatMap(Self.folders))
    return entries.allSatisfy { entry in
      own.contains(entry.path) || folders.contains(entry.path)
    }
  }

  /// Makes all new files but pictures, and links to the same bytes on the disk for those that another folder holds.
  ///
  /// - Throws: the first error of the file system, of those that there are.
  func write(_ new: [SiteFile], besides kept: [PagePath], from other: SiteFolder) throws {
    let paths = new.map(\.path) + kept
    guard paths.allSatisfy(\.isWithinSite) else {
      throw CocoaError(.fileWriteInvalidFileName)
    }
    for folder in Set(paths.flatMap { Self.folders(of: $0.path) }).sorted() {
      guard mkdir(path + "/" + folder, 0o777) == 0 else { throw PlainFile.error }
    }
    let failures =
      jobs.map(new.filter { $0.drawing == nil }) { file in
        Self.failure { try file.withBytes { try PlainFile(path: path(of: file.path)).write($0) } }
      }
      + jobs.map(kept) { name in Self.failure { try take(name, from: other) } }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
  }

  /// Links to a file of another folder, or copies it where the file system has no such links, or no more.
  private func take(_ name: PagePath, from other: SiteFolder) throws {
    if link(other.path(of: name), path(of: name)) == 0 { return }
    guard let bytes = PlainFile(path: other.path(of: name)).bytes() else { throw PlainFile.error }
    try bytes.withUnsafeBytes { try PlainFile(path: path(of: name)).write($0) }
  }

  private static func failure(of deed: () throws -> Void) -> POSIXError? {
    do {
      try deed()
      return nil
    } catch {
      return error as? POSIXError ?? POSIXError(.EIO)
    }
  }

  private func path(of name: PagePath) -> String { path + "/" + name.path }

  /// `a` and `a/b` of `a/b/c.html`: the outer ones sort before the inner.
  private static func folders(of path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}

extension SiteFile {
  /// What the file holds.
  func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    if let bytes { return try bytes.withUnsafeBytes(body) }
    var text = content
    return try text.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
  }
}

extension PagePath {
  /// Whether it names a file below the site's root, whatever its id was made from.
  var isWithinSite: Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && !part.contains("\0")
    }
  }
}
