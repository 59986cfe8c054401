import Diagnostics
import Glibc
import Report
import Site

/// The files that browsers get: those of the newest build, and where it has errors, for pages that
/// it could not make, those of the last one without.
struct ServedBuild {
  private(set) var files: [String: String] = [:]
  private var lastGood: [String: String] = [:]
  private var newest: [SiteFile] = []
  private var diagnostics: [Diagnostic] = []
  private var number = 0

  /// What pages know the build by; the process is part of it, so that a page left open by another run
  /// notices.
  var name: String { "\(getpid())-\(number)" }

  /// Takes over a build; false where nothing about it is new.
  mutating func take(_ result: SiteBuilder.Result) -> Bool {
    guard number == 0 || result.files != newest || result.diagnostics != diagnostics else {
      return false
    }
    number += 1
    newest = result.files
    diagnostics = result.diagnostics
    let own = Dictionary(result.files.map { ($0.path.path, $0.content) }) { first, _ in first }
    if result.hasErrors {
      files = lastGood.merging(own) { _, new in new }
    } else {
      lastGood = own
      files = own
    }
    return true
  }
}
