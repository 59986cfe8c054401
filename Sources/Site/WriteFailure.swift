package import Diagnostics

/// Why the site could not be written or deleted: a diagnostic on its way to the user.
package struct WriteFailure: Error {
  package var diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
