import Diagnostics
import Model
package import Report

/// A site of which only pages of edited templates are made anew: page templates see no more of each other than
/// their front matter, so that where that stays, no other page can have changed.
extension SiteBuilder {
  /// Some files of a site with what the whole of it comes to.
  package struct Update: Sendable {
    /// Those that are to take the place of their former selves.
    package let files: [SiteFile]
    /// All files of the site as they are now.
    let former: [SiteRecord.File]
    let record: SiteRecord

    package var known: Known {
      Known(summary: record.summary, diagnostics: record.diagnostics)
    }
  }

  /// Makes the pages of edited templates, where a build is known that differs in no more.
  ///
  /// - Parameters:
  ///   - inquiry: what is known.
  ///   - isStrict: as for the build.
  ///   - output: the site's folder, relative to the project or absolute.
  ///   - cache: what earlier runs have left on disk.
  /// - Returns: nil where a whole build is needed: to see what else depends on an edit, or to tell what is wrong.
  package func update(
    _ inquiry: Inquiry,
    isStrict: Bool,
    output: String,
    cache: DiskCache
  ) -> Update? {
    guard let record = inquiry.similar, var parts = record.parts.value else { return nil }
    let templates = inquiry.project.pageTemplates
    let edited = templates.indices.filter { templates[$0].content != parts.contents[$0] }

    var memory = BuildMemory(disk: cache)
    let reading = read(from: &memory) { _ in }
    var diagnostics: [Diagnostic] = []
    let input = input(
      of: reading,
      chosen: edited.map { templates[$0].file },
      reporting: &diagnostics
    )
    let outputs = pages(of: reading.report, from: input, singlePages: parts.singlePages)
      .renderTemplates()
    let made = Dictionary(outputs.map { ($0.template.file, $0) }) { first, _ in first }
    var comparison = PageComparison(
      site: writer(to: output).output.plainPath,
      files: record.files,
      summary: record.summary
    )
    for index in edited {
      let file = templates[index].file
      guard let output = made[file], let former = parts.templates[index].value,
        former == [SiteRecord.Template(output)],
        comparison.take(output.files.uniqued(by: \.path))
      else { return nil }
      parts.contents[index] = templates[index].content
      parts.pageDiagnostics[file] = output.diagnostics.isEmpty ? nil : output.diagnostics
    }
    let isStrict = isStrict || reading.isStrict
    let problems = outputs.flatMap(\.diagnostics)
    guard !problems.contains(where: { $0.isError(isStrict: isStrict) }),
      parts.shared.isDisjoint(with: comparison.changed.map(\.path)),
      comparison.allLinksLeadSomewhere
    else { return nil }
    return Update(
      files: comparison.changed,
      former: record.files,
      record: SiteRecord(
        summary: comparison.summary,
        diagnostics: parts.diagnostics,
        files: comparison.files,
        templates: inquiry.project.templates,
        parts: parts
      )
    )
  }

  /// Puts the files of an update in the place of their former selves, in one step.
  ///
  /// - Returns: whether they were written: the site may be another than the update is of.
  package func write(_ update: Update, to output: String, cache: DiskCache)
    -> Swift.Result<Bool, WriteFailure>
  {
    let seen = seen(of: output, in: cache)
    do {
      let now = try writer(to: output).replace(update.files, of: update.former, seen: seen)
      guard let now else { return .success(false) }
      keep(now, of: output, insteadOf: seen, in: cache)
      return .success(true)
    } catch {
      return .failure(error)
    }
  }

  /// Leaves what an update came to, for the next inquiry; nothing where a file has changed meanwhile.
  package func remember(_ update: Update, for inquiry: Inquiry, in cache: DiskCache) {
    remember(update.record, for: inquiry, in: cache)
  }
}

extension Diagnostic {
  fileprivate func isError(isStrict: Bool) -> Bool {
    severity == .error || isStrict && severity == .warning
  }
}
