package import Diagnostics
import Foundation

/// Why nothing, or not everything, was published: a diagnostic on its way to the user.
package struct PublishFailure: Error {
  package var diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  /// A file of this machine that could not be read or written.
  static func folder(_ error: any Error, at location: SourceLocation) -> PublishFailure {
    PublishFailure(
      Diagnostic(
        .error,
        "publish-folder",
        at: location,
        "the files to be published cannot be put together: \(error.localizedDescription)",
        help: "make room where TMPDIR points, or /tmp, and publish again"
      )
    )
  }
}
