import Diagnostics
import Foundation
import Site

/// A checked copy of the built site: what was compared with the build is what leaves.
package final class PublishedSite: Sendable {
  /// The copy, a folder of this machine that goes away with the value.
  let folder: URL
  /// Sorted by path.
  package let files: [PublishedFile]

  /// Tells that Factbook made a folder, a branch or a part of a bucket.
  static let marker = SiteBuilder.marker

  init(folder: URL, files: [PublishedFile]) {
    self.folder = folder
    self.files = files
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A folder beside the copy for whatever a publication has to write down.
  var scratch: URL { folder.appending(path: "scratch", directoryHint: .isDirectory) }

  /// The copy's own root.
  var root: URL { Self.root(in: folder) }

  static func root(in folder: URL) -> URL {
    folder.appending(path: "site", directoryHint: .isDirectory)
  }

  func url(_ file: PublishedFile) -> URL { root.appending(path: file.path) }
}

extension URL {
  /// The path as the file system has it.
  var plainPath: String { path(percentEncoded: false) }
}
