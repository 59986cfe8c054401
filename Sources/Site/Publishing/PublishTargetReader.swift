import Diagnostics
import Settings

/// Reads the targets of `publish` in `factbook.yml`.
///
/// Their values become arguments of other programs: what could be taken for an option, and whatever
/// holds a password, is refused.
struct PublishTargetReader {
  private(set) var diagnostics: [Diagnostic] = []

  private enum Kind: String, CaseIterable {
    case git, rsync, s3
  }

  /// The targets in the order of the file; what is wrong with one leaves it out.
  mutating func targets(_ node: SettingsNode) -> [PublishTarget] {
    guard let entries = node.entries else {
      diagnostics += SettingsReader(node).finish()
      return []
    }
    return entries.compactMap { target($0) }
  }

  private mutating func target(_ entry: SettingsEntry) -> PublishTarget? {
    var reader = SettingsReader(entry.value)
    let hasName = PublishText.name.accepts(entry.key)
    if !hasName { reader.report(PublishText.name.problem(entry.key, "name", at: entry.location)) }
    let declared = reader.choice("kind", of: Kind.self, required: true)
    let kind = declared.flatMap { self.kind($0, &reader) }
    var kept: [String] = []
    for node in reader.textNodes("keep") {
      let path = checked(node.scalar ?? "", as: .path, "keep", at: node.location, &reader)
      kept += path.map { [$0] } ?? []
    }
    // Which keys there may be depends on the kind: without one none is unknown.
    let problems = reader.finish().filter { declared != nil || $0.id != "unknown-key" }
    diagnostics += problems
    guard let kind, hasName, problems.isEmpty else { return nil }
    var target = PublishTarget(name: entry.key, location: entry.location, kind: kind, kept: kept)
    // GitHub Pages keeps a site's own domain there.
    if declared == .git, !kept.contains("CNAME") { target.kept.append("CNAME") }
    return target
  }

  private func kind(_ kind: Kind, _ reader: inout SettingsReader) -> PublishTarget.Kind? {
    switch kind {
    case .git:
      let name = text("branch", as: .branch, required: true, &reader)
      let remote = text("remote", as: .remote, &reader) ?? "origin"
      let history = reader.choice("history", of: PublishTarget.Branch.History.self)
      return name.map {
        .git(PublishTarget.Branch(name: $0, remote: remote, history: history ?? .keep))
      }
    case .rsync:
      return text("to", as: .remote, required: true, &reader).map { .rsync(to: $0) }
    case .s3:
      let prefix = text("prefix", as: .path, &reader)
      let (endpoint, region) = (
        text("endpoint", as: .endpoint, &reader), text("region", as: .word, &reader)
      )
      let profile = text("profile", as: .word, &reader)
      let tool = reader.choice("tool", of: PublishTarget.Bucket.Tool.self)
      return text("bucket", as: .word, required: true, &reader).map { name in
        .s3(
          PublishTarget.Bucket(
            name: name,
            prefix: prefix.map { $0 + "/" } ?? "",
            endpoint: endpoint,
            region: region,
            profile: profile,
            tool: tool
          )
        )
      }
    }
  }

  private func text(
    _ key: String,
    as form: PublishText,
    required: Bool = false,
    _ reader: inout SettingsReader
  ) -> String? {
    guard let text = reader.string(key, required: required) else { return nil }
    return checked(text, as: form, key, at: reader.location(of: key), &reader)
  }

  private func checked(
    _ text: String,
    as form: PublishText,
    _ key: String,
    at location: SourceLocation,
    _ reader: inout SettingsReader
  ) -> String? {
    let plain = form == .path && text.hasSuffix("/") ? String(text.dropLast()) : text
    if form.accepts(plain) { return plain }
    if PublishText.holdsCredentials(text) {
      reader.report(PublishText.credentials(in: key, at: location))
    } else {
      reader.report(form.problem(text, key, at: location))
    }
    return nil
  }
}
