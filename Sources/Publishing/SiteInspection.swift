import Diagnostics
import Foundation
package import Report
import Site

/// Holds the folder that is to be published against a strict build, file by file.
package struct SiteInspection {
  private let output: URL
  /// The folder as messages name it.
  private let name: String
  private let built: [String: SiteFile]

  /// - Parameters:
  ///   - output: the folder, relative to the project or absolute.
  ///   - project: the project folder.
  ///   - files: of a strict build without errors.
  package init(of output: String, in project: String, builtAs files: [SiteFile]) {
    let base = URL(filePath: project, directoryHint: .isDirectory)
    self.output = URL(filePath: output, directoryHint: .isDirectory, relativeTo: base)
    name = output
    built = Dictionary(files.map { ($0.path.path, $0) }) { first, _ in first }
  }

  /// Copies the folder while reading it.
  ///
  /// - Throws: `site-missing`, `site-outdated` where a file is not as the build makes it, or
  ///   `publish-folder`.
  package func copy() throws(PublishFailure) -> PublishedSite {
    guard FileManager.default.fileExists(atPath: output.appending(path: marker).plainPath) else {
      throw PublishFailure(missing)
    }
    do {
      let folder = try CopyFolder.make()
      let root = PublishedSite.root(in: folder)
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
      let names = try names()
      let site = PublishedSite(
        folder: folder,
        files: try names.map { try copy($0, to: root) }
      )
      try FileManager.default.createDirectory(at: site.scratch, withIntermediateDirectories: false)
      if let absent = Set(built.keys).subtracting(names).min() {
        throw PublishFailure(outdated(absent, "is missing"))
      }
      return site
    } catch let failure as PublishFailure {
      throw failure
    } catch {
      throw .folder(error, at: SourceLocation(file: name))
    }
  }

  private var marker: String { PublishedSite.marker }

  /// All files, sorted; hidden ones too.
  private func names() throws -> [String] {
    let walk = FileManager.default.enumerator(atPath: output.plainPath)
    let names = (walk?.compactMap { $0 as? String }) ?? []
    return try names.filter { name in
      let url = output.appending(path: name)
      let attributes = try FileManager.default.attributesOfItem(atPath: url.plainPath)
      switch attributes[.type] as? FileAttributeType {
      case .typeRegular: return true
      case .typeDirectory: return false
      default: throw PublishFailure(outdated(name, "is no plain file"))
      }
    }.sorted()
  }

  private func copy(_ path: String, to root: URL) throws -> PublishedFile {
    let bytes = try Data(contentsOf: output.appending(path: path))
    if let problem = problem(with: bytes, of: path) { throw PublishFailure(problem) }
    let url = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try bytes.write(to: url)
    return PublishedFile(path: path, bytes: bytes.count)
  }

  /// Nothing leaves but what the build makes, the index that searching needs, and the marker.
  private func problem(with bytes: Data, of path: String) -> Diagnostic? {
    guard let file = built[path] else {
      let isKnown = path == marker || path.hasPrefix("pagefind/")
      return isKnown ? nil : outdated(path, "is not part of the build")
    }
    // A picture is drawn from a file that is compared.
    guard file.drawing == nil else { return nil }
    let isSame = file.bytes.map { Data($0) == bytes } ?? (Data(file.content.utf8) == bytes)
    return isSame ? nil : outdated(path, "is not as the build makes it")
  }

  private func outdated(_ path: String, _ fault: String) -> Diagnostic {
    Diagnostic(
      .error,
      "site-outdated",
      at: SourceLocation(file: name + "/" + path),
      "the file \(fault), so the folder is not what was checked",
      help: "run `factbook build` and publish again"
    )
  }

  private var missing: Diagnostic {
    Diagnostic(
      .error,
      "site-missing",
      at: SourceLocation(file: name),
      "there is no built site",
      help: "run `factbook build` first, or name its folder with --output"
    )
  }
}
