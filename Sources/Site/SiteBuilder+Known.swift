package import Diagnostics
import Model
package import Report

extension SiteBuilder {
  /// What a build came to that need not be done again.
  package struct Known: Sendable {
    package var summary: BuildSummary
    package var diagnostics: [Diagnostic]
  }

  /// A question whether a site is there that was built from the project as it is.
  package struct Inquiry: Sendable {
    let key: Fingerprint
    let project: ProjectPrint
    /// Set where the whole site is as it should be.
    package let known: Known?
    /// Of a build that differs in nothing but the contents of page templates.
    let similar: SiteRecord?
  }

  /// Looks whether the project, the options and the site are as an earlier build left them.
  ///
  /// - Parameters:
  ///   - cache: where that build left what it came to.
  ///   - isStrict: as for the build.
  ///   - output: the site's folder, relative to the project or absolute.
  /// - Returns: what was found, and what to remember a build by.
  package func inquire(in cache: DiskCache, isStrict: Bool, output: String) -> Inquiry {
    let seen = cache.value(SeenFiles<Fingerprint>.self, of: .files, for: Self.filesKey)
    let print = ProjectPrint(project: project, seen: seen ?? SeenFiles(), jobs: jobs)
    if print.seen != seen { cache.keep(print.seen, of: .files, for: Self.filesKey) }
    let key = Fingerprint(
      of: InquiryKey(
        frame: print.frame,
        isStrict: isStrict,
        includesDrafts: includesDrafts,
        address: address
      )
    )
    let record = cache.value(SiteRecord.self, of: .sites, for: key)
    guard let record, record.templates == print.templates else {
      return Inquiry(key: key, project: print, known: nil, similar: record)
    }
    let seenSite = self.seen(of: output, in: cache)
    guard let now = writer(to: output).look(for: record.files, seen: seenSite) else {
      return Inquiry(key: key, project: print, known: nil, similar: nil)
    }
    keep(now, of: output, insteadOf: seenSite, in: cache)
    let known = Known(summary: record.summary, diagnostics: record.diagnostics)
    return Inquiry(key: key, project: print, known: known, similar: nil)
  }

  private struct InquiryKey: Encodable {
    var frame: Fingerprint
    var isStrict: Bool
    var includesDrafts: Bool
    var address: SiteAddress?
  }

  private static let filesKey = Fingerprint(of: "the project's files")

  private static func siteKey(_ output: String) -> Fingerprint {
    Fingerprint(of: "the site in " + output)
  }

  /// What an earlier look at a site has left.
  func seen(of output: String, in cache: DiskCache) -> SeenFiles<Checksum> {
    cache.value(SeenFiles<Checksum>.self, of: .files, for: Self.siteKey(output)) ?? SeenFiles()
  }

  /// Leaves what a look at a site has found, for the next one.
  func keep(
    _ now: SeenFiles<Checksum>,
    of output: String,
    insteadOf seen: SeenFiles<Checksum>,
    in cache: DiskCache
  ) {
    if now != seen { cache.keep(now, of: .files, for: Self.siteKey(output)) }
  }

  /// Puts a built site in the place of the old one, in one step.
  ///
  /// - Parameters:
  ///   - files: of a result without errors.
  ///   - output: the folder, relative to the project or absolute.
  ///   - cache: knows what the folder held after the last build; nil to read all of it.
  /// - Returns: why it could not be written; nil where it was.
  package func write(_ files: [SiteFile], to output: String, cache: DiskCache? = nil) -> Diagnostic?
  {
    let seen = cache.map { self.seen(of: output, in: $0) } ?? SeenFiles()
    do {
      let now = try writer(to: output).write(files, seen: seen)
      if let cache { keep(now, of: output, insteadOf: seen, in: cache) }
      return nil
    } catch {
      return error.diagnostic
    }
  }

  /// Leaves what a build came to, for the next inquiry; nothing where a file has changed meanwhile.
  package func remember(_ result: Result, for inquiry: Inquiry, in cache: DiskCache) {
    guard let record = SiteRecord(result, of: inquiry.project, jobs: jobs) else { return }
    remember(record, for: inquiry, in: cache)
  }

  func remember(_ record: SiteRecord, for inquiry: Inquiry, in cache: DiskCache) {
    let now = ProjectPrint(project: project, seen: inquiry.project.seen, jobs: jobs)
    guard now.frame == inquiry.project.frame, now.templates == inquiry.project.templates else {
      return
    }
    cache.keep(record, of: .sites, for: inquiry.key)
    cache.prune(.sites, keeping: [inquiry.key])
  }
}
