import CLinux
import Diagnostics
import Foundation
import Glibc
import Jobs
import Model
import Report

/// Puts a whole site in the place of the old one, in one step: whatever stops it, one complete
/// site is there, old or new.
struct SiteWriter {
  /// The output folder, a path of this machine.
  let output: URL
  /// The output folder as messages name it.
  let name: String
  let jobs: Jobs

  /// Tells that Factbook made the folder: no other is ever replaced.
  static let marker = ".factbook-site"

  /// Writes the files beside the old site and swaps the folders; those that are there already become part of
  /// the new one as they are. Where all are there, nothing is written, and where all but one are, that one takes
  /// the place of its former self: a single step as well.
  ///
  /// - Parameters:
  ///   - files: the whole site.
  ///   - seen: what an earlier look at the site has left.
  /// - Returns: what spares the next look the reading.
  /// - Throws: a diagnostic for the user where the folder is not ours or cannot be written.
  func write(_ files: [SiteFile], seen: SeenFiles<Checksum>) throws(WriteFailure)
    -> SeenFiles<Checksum>
  {
    try changing { folder in
      let written = files + [Self.markerFile]
      let entries = FolderListing.entries(below: folder.path)
      let isThere = folder.holds(written, among: entries, seen: seen)
      let kept = zip(written, isThere).filter(\.1).map(\.0.path)
      let new = zip(written, isThere).filter { !$1 }.map(\.0)
      let hasOnlyOwn = folder.hasOnly(written.map(\.path), among: entries)
      if hasOnlyOwn, new.count == 1, folder.isPlain(new[0], among: entries) {
        try folder.replace(new[0], by: fresh.plainPath)
      } else if !hasOnlyOwn || !new.isEmpty {
        try swap(new, besides: kept, of: folder)
      }
      return folder.seen(jobs.map(written.filter { $0.drawing == nil }) { SiteRecord.File($0) })
    }
  }

  /// Puts some files of the site in the place of their former selves, in one step.
  ///
  /// - Parameters:
  ///   - files: none that is new, and no picture.
  ///   - site: all files as they are, the former ones too.
  ///   - seen: what an earlier look at the site has left.
  /// - Returns: what spares the next look the reading; nil, with nothing written, where the site is another.
  /// - Throws: as the other.
  func replace(_ files: [SiteFile], of site: [SiteRecord.File], seen: SeenFiles<Checksum>)
    throws(WriteFailure) -> SeenFiles<Checksum>?
  {
    try changing { folder in
      let site = site + [SiteRecord.File(Self.markerFile)]
      guard let now = folder.look(for: site, seen: seen) else { return nil }
      let new = Dictionary(files.map { ($0.path, SiteRecord.File($0)) }) { first, _ in first }
      switch files.count {
      case 0: return now
      case 1:
        try folder.replace(files[0], by: fresh.plainPath)
        return now.without(files[0].path.path)
      default:
        try swap(files, besides: site.map(\.path).filter { new[$0] == nil }, of: folder)
        return folder.seen(site.map { new[$0.path] ?? $0 })
      }
    }
  }

  /// Changes the site while nobody else does; what a change that fails has left beside it is removed.
  private func changing<Value>(_ change: (SiteFolder) throws -> Value) throws(WriteFailure) -> Value
  {
    let help = "the old site is untouched; make room or change the permissions and build again"
    let lock: FolderLock
    do {
      let folder = output.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      lock = try FolderLock(folder)
    } catch {
      throw WriteFailure(unwritable(error, "written", help: help))
    }
    try checkOwner()
    do {
      try removeLeftovers()
      let value = try change(SiteFolder(path: output.plainPath, jobs: jobs))
      _ = consume lock
      return value
    } catch {
      try? FileManager.default.removeItem(at: fresh)
      throw WriteFailure(unwritable(error, "written", help: help))
    }
  }

  /// Makes a folder of new files and of others that are there, and puts it in the place of the site.
  private func swap(_ new: [SiteFile], besides kept: [PagePath], of folder: SiteFolder) throws {
    try FileManager.default.createDirectory(at: fresh, withIntermediateDirectories: false)
    try SiteFolder(path: fresh.plainPath, jobs: jobs).write(new, besides: kept, from: folder)
    try PictureMaker.draw(new, in: fresh)
    try swap(fresh)
  }

  /// Looks whether the site consists of files with these checksums, and of nothing else; see ``SiteFolder``.
  func look(for files: [SiteRecord.File], seen: SeenFiles<Checksum>) -> SeenFiles<Checksum>? {
    let marker = SiteRecord.File(Self.markerFile)
    return SiteFolder(path: output.plainPath, jobs: jobs).look(for: files + [marker], seen: seen)
  }

  private static let markerFile = SiteFile(
    path: PagePath(marker),
    content: "Made by factbook; replaced by every build.\n"
  )

  /// Deletes the site, and what an interrupted build left beside it.
  ///
  /// - Returns: whether there was a site.
  /// - Throws: a diagnostic for the user where the folder is not ours or cannot be deleted.
  func remove() throws(WriteFailure) -> Bool {
    let lock = try? FolderLock(output.deletingLastPathComponent())
    try checkOwner()
    let isThere = isThere(output)
    do {
      try removeLeftovers()
      if isThere { try FileManager.default.removeItem(at: output) }
      _ = consume lock
      return isThere
    } catch {
      throw WriteFailure(unwritable(error, "deleted", help: "change the permissions and try again"))
    }
  }

  /// Where a site, or its only new file, is written before it takes the place of the old one.
  private var fresh: URL {
    output.deletingLastPathComponent()
      .appending(
        path: "." + output.lastPathComponent + ".factbook-new",
        directoryHint: .notDirectory
      )
  }

  /// What an interrupted build has left would else become part of the site.
  private func removeLeftovers() throws {
    if isThere(fresh) { try FileManager.default.removeItem(at: fresh) }
  }

  /// Whether there is something of this name, be it a link that leads nowhere.
  private func isThere(_ url: URL) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: url.plainPath)) != nil
  }

  private func unwritable(_ error: any Error, _ deed: String, help: String) -> Diagnostic {
    Diagnostic(
      .error,
      "output-unwritable",
      at: SourceLocation(file: name),
      "the site cannot be \(deed): \(Self.reason(error))",
      help: help
    )
  }

  /// Exchanges old and new in one system call (`renameat2`, Linux 3.15), then removes the old one.
  ///
  /// `FileManager.moveItem` will not do where there is no old one: Swift 6.3's traps on paths with
  /// Chinese characters.
  private func swap(_ fresh: URL) throws {
    let isFirst = !isThere(output)
    let exchange: UInt32 = 1 << 1  // RENAME_EXCHANGE in linux/fs.h
    let status = renameat2(
      AT_FDCWD,
      fresh.plainPath,
      AT_FDCWD,
      output.plainPath,
      isFirst ? 0 : exchange
    )
    guard status == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    // The new site is in place; what cannot be removed now is removed by the next build.
    if !isFirst { try? FileManager.default.removeItem(at: fresh) }
  }

  private func checkOwner() throws(WriteFailure) {
    guard isThere(output) else { return }
    let names = try? FileManager.default.contentsOfDirectory(atPath: output.plainPath)
    if let names, names.isEmpty || names.contains(Self.marker) { return }
    throw WriteFailure(
      Diagnostic(
        .error,
        "output-foreign",
        at: SourceLocation(file: name),
        "‘\(name)’ was not made by factbook and is left alone",
        help: "choose another folder with --output, or empty this one yourself"
      )
    )
  }

  private static func reason(_ error: any Error) -> String {
    if let error = error as? PictureMaker.Failure { return error.description }
    if let error = error as? POSIXError { return String(cString: strerror(error.code.rawValue)) }
    return (error as? CocoaError)?.localizedDescription ?? String(describing: error)
  }
}

extension URL {
  /// The path as the file system has it: Chinese characters and spaces as they are.
  var plainPath: String { path(percentEncoded: false) }
}
