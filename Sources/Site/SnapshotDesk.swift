package import Diagnostics
import Foundation
import Model
import Quantities
import Report

/// Writes the present figures of a project to `history/`.
package struct SnapshotDesk: Sendable {
  private let project: String

  /// Takes the project folder, a path of this machine.
  package init(project: String) {
    self.project = project
  }

  /// What was written.
  package struct Written: Hashable, Sendable {
    /// Relative to the project.
    package var path: String
    package var figures: Int
  }

  /// Writes `history/NAME.json`, and never over one that is there.
  ///
  /// - Parameters:
  ///   - name: small letters, digits and hyphens; part of addresses.
  ///   - date: the day that readers are told; without it the name has to be a day.
  /// - Returns: what was written; nil where something is wrong, which the diagnostics say.
  package func take(_ name: String, date: String?) async -> (Written?, [Diagnostic]) {
    let path = HistoryFolder.name + "/" + name + ".json"
    if let problem = Self.problem(with: name, at: path) { return (nil, [problem]) }
    guard let day = CalendarDate(iso: date ?? name), day.day != nil else {
      return (nil, [Self.dateless(date, at: path)])
    }
    let reading = await SiteBuilder(project: project).read()
    guard !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, reading.diagnostics.sorted())
    }
    let snapshot = Snapshot(of: reading.report, name: name, date: day)
    if let problem = write(snapshot, to: path) { return (nil, [problem]) }
    return (Written(path: path, figures: snapshot.figures.count), [])
  }

  private func write(_ snapshot: Snapshot, to path: String) -> Diagnostic? {
    let url = URL(filePath: project).appending(path: path)
    guard !FileManager.default.fileExists(atPath: url.plainPath) else {
      return Diagnostic(
        .error,
        "snapshot-exists",
        at: SourceLocation(file: path),
        "‘\(path)’ is there already and is left alone",
        help: "choose another name"
      )
    }
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(snapshot.json.utf8).write(to: url, options: .atomic)
      return nil
    } catch {
      return Diagnostic(
        .error,
        "snapshot-unwritable",
        at: SourceLocation(file: path),
        "‘\(path)’ cannot be written",
        help: "make room, or choose a folder that this user may write to"
      )
    }
  }

  private static func problem(with name: String, at path: String) -> Diagnostic? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
    }
    guard !isName else { return nil }
    return Diagnostic(
      .error,
      "snapshot-name",
      at: SourceLocation(file: path),
      "‘\(name)’ is no name for a snapshot",
      help: "write small letters, digits and single hyphens, such as 2024-07-01"
    )
  }

  private static func dateless(_ date: String?, at path: String) -> Diagnostic {
    Diagnostic(
      .error,
      "snapshot-date",
      at: SourceLocation(file: path),
      date.map { "‘\($0)’ is no day" } ?? "nothing says of which day the snapshot is",
      help: "add `--date 2024-07-01`, or name the snapshot by its day"
    )
  }
}
