package import Diagnostics
import Foundation

extension Source {
  /// Reads one document from disk with the sidecar file beside it, if there is one.
  ///
  /// - Parameter path: absolute, or relative to the working directory.
  /// - Returns: nil instead of the source where the file is no text; the reason is among the diagnostics.
  package static func read(at path: String) -> (source: Source?, diagnostics: [Diagnostic]) {
    let url = URL(filePath: path)
    let sidecar = url.deletingPathExtension().appendingPathExtension("yml")
    let file = SourceFile(
      project: url.deletingLastPathComponent().path(percentEncoded: false),
      path: url.lastPathComponent,
      hasSidecar: FileManager.default.fileExists(atPath: sidecar.path(percentEncoded: false)),
      root: nil
    )
    return file.read()
  }
}
