package import Diagnostics
import Model
import Report

extension SiteBuilder {
  /// What a build came to that need not be done again.
  package struct Known: Sendable {
    package var summary: BuildSummary
    package var diagnostics: [Diagnostic]
  }

  /// A question whether a site is there that was built from the project as it is.
  package struct Inquiry: Sendable {
    let key: Fingerprint
    fileprivate let project: Fingerprint
    /// Set where the whole site is as it should be.
    package let known: Known?
  }

  /// Looks whether the project, the options and the site are as an earlier build left them.
  ///
  /// - Parameters:
  ///   - cache: where that build left what it came to.
  ///   - isStrict: as for the build.
  ///   - output: the site's folder, relative to the project or absolute.
  /// - Returns: what was found, and what to remember a build by.
  package func inquire(in cache: DiskCache, isStrict: Bool, output: String) -> Inquiry {
    let print = projectPrint
    let key = Fingerprint(
      of: InquiryKey(
        project: print,
        isStrict: isStrict,
        includesDrafts: includesDrafts,
        address: address
      )
    )
    var known: Known?
    if let record = cache.value(SiteRecord.self, of: .sites, for: key),
      writer(to: output).holds(record.files)
    {
      known = Known(summary: record.summary, diagnostics: record.diagnostics)
    }
    return Inquiry(key: key, project: print, known: known)
  }

  private struct InquiryKey: Encodable {
    var project: Fingerprint
    var isStrict: Bool
    var includesDrafts: Bool
    var address: SiteAddress?
  }

  private var projectPrint: Fingerprint {
    ProjectPrint(project: project, jobs: jobs).fingerprint
  }

  /// Leaves what a build came to, for the next inquiry; nothing where a file has changed meanwhile.
  package func remember(_ result: Result, for inquiry: Inquiry, in cache: DiskCache) {
    guard let record = SiteRecord(result, jobs: jobs), projectPrint == inquiry.project else {
      return
    }
    cache.keep(record, of: .sites, for: inquiry.key)
    cache.prune(.sites, keeping: [inquiry.key])
  }
}
