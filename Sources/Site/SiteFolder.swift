import Foundation
import Glibc
import Jobs
import Model
import Report
import Synchronization

/// The folder of a site on disk.
struct SiteFolder {
  let path: String
  let jobs: Jobs

  /// For each file whether it is there as it should be; a picture never is, since only its drawing is known.
  func holds(_ files: [SiteFile]) -> [Bool] {
    jobs.map(files) { file in
      file.drawing == nil && file.path.isWithinSite
        && file.withBytes { PlainFile(path: path(of: file)).holds($0) }
    }
  }

  /// Whether all files are there as their checksums say.
  func holds(_ files: [SiteRecord.File]) -> Bool {
    !jobs.map(files) { file in
      file.path.isWithinSite && PlainFile(path: path + "/" + file.path.path).holds(file.sum)
    }.contains(false)
  }

  /// Whether nothing else is there.
  func hasOnly(_ files: [PagePath]) -> Bool {
    let own = Set(files.map(\.path))
    let folders = Set(own.flatMap(Self.folders))
    guard let names = FileManager.default.enumerator(atPath: path) else { return false }
    return names.allSatisfy { name in
      (name as? String).map { own.contains($0) || folders.contains($0) } ?? false
    }
  }

  /// Makes all files but pictures: those that another folder holds become links to the same bytes on the disk.
  ///
  /// - Throws: the first error of the file system, of those that there are.
  func write(_ files: [SiteFile], taking isThere: [Bool], from other: SiteFolder) throws {
    guard files.allSatisfy(\.path.isWithinSite) else {
      throw CocoaError(.fileWriteInvalidFileName)
    }
    for folder in Set(files.flatMap { Self.folders(of: $0.path.path) }).sorted() {
      guard mkdir(path + "/" + folder, 0o777) == 0 else { throw PlainFile.error }
    }
    let failures = jobs.map(files.count) { index -> POSIXError? in
      let file = files[index]
      guard file.drawing == nil else { return nil }
      if isThere[index], link(other.path(of: file), path(of: file)) == 0 { return nil }
      do {
        try file.withBytes { try PlainFile(path: path(of: file)).write($0) }
        return nil
      } catch {
        return error as? POSIXError ?? POSIXError(.EIO)
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
  }

  private func path(of file: SiteFile) -> String { path + "/" + file.path.path }

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
