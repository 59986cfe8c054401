import Diagnostics
import Report

/// The snapshots of a project: `history/*.json`.
struct HistoryFolder {
  let project: ProjectFolder

  static let name = "history"

  /// All that can be read, by name; what cannot is reported.
  func read(reporting diagnostics: inout [Diagnostic]) -> [Snapshot] {
    project.files(in: Self.name, ending: ".json", reporting: &diagnostics).compactMap { file in
      let name = String(file.path.dropFirst(Self.name.count + 1).dropLast(".json".count))
      do throws(Snapshot.Unreadable) {
        return try Snapshot(json: file.text, name: name)
      } catch {
        diagnostics.append(
          Diagnostic(
            .error,
            "history-unreadable",
            at: SourceLocation(file: file.path),
            "the file is no snapshot: \(error.reason)",
            help: "restore it as `factbook snapshot` has written it, or delete it"
          )
        )
        return nil
      }
    }
  }
}
