package import Diagnostics

/// Why a decision is not written.
package struct ReviewRefusal: Error, Sendable {
  package var diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
