import Diagnostics
import Glibc
import Report
import Site

/// The files that browsers get: those of the newest build, and where it has errors, for pages that
/// it could not make, those of the last one without.
struct ServedBuild {
  private(set) var files: [String: ServedContent] = [:]
  /// The drawing of each picture, by path: pictures are made when they are asked for.
  private(set) var pictures: [String: String] = [:]
  private var lastGood: [String: ServedContent] = [:]
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
    let drawn = result.files.compactMap { file in
      file.drawing.map { (file.path.path, $0.path) }
    }
    pictures.merge(drawn) { _, new in new }
    let contents = result.files.filter { $0.drawing == nil }
      .map { ($0.path.path, ServedContent($0)) }
    let own = Dictionary(contents) { first, _ in first }
    if result.hasErrors {
      files = lastGood.merging(own) { _, new in new }
    } else {
      lastGood = own
      files = own
    }
    return true
  }
}
