package import Diagnostics
import Foundation
package import Jobs

/// The documents of a project: `seeds/*.txt`, each with an optional `seeds/<same name>.yml`.
///
/// Reading files happens here and nowhere else in this stage.
package struct SourceFolder: Sendable {
  /// The project folder, a path of this machine that shows in no result.
  private let project: String
  private let jobs: Jobs

  package init(project: String, jobs: Jobs = .all) {
    self.project = project
    self.jobs = jobs
  }

  /// What the folder holds: the readable sources by path, and what is wrong with the others.
  package struct Reading: Sendable {
    package var sources: [Source]
    /// In the order in which they print.
    package var diagnostics: [Diagnostic]
  }

  /// The folder's name within a project.
  package static let name = "seeds"

  /// Reads all documents, several at a time; the result does not depend on which is done first.
  package func read() -> Reading {
    var diagnostics: [Diagnostic] = []
    let all = fileNames(reporting: &diagnostics)
    let unfit = all.compactMap { SourceName.problem(with: $0, at: Self.path($0)) }
    let names = all.filter { SourceName.problem(with: $0, at: "") == nil }
    diagnostics += unfit
    let sidecars = Set(names.filter { $0.hasSuffix(".yml") })
    let root = ProjectFile.Root(project)
    let files = names.filter { $0.hasSuffix(".txt") }.map { name in
      SourceFile(
        project: project,
        path: Self.path(name),
        hasSidecar: sidecars.contains(name.dropLast(".txt".count) + ".yml"),
        root: root
      )
    }
    let sources = read(files, reporting: &diagnostics)
    diagnostics += orphans(of: names) + ignored(names) + duplicates(among: sources)
    return Reading(sources: sources, diagnostics: diagnostics.sorted())
  }

  private func read(_ files: [SourceFile], reporting diagnostics: inout [Diagnostic]) -> [Source] {
    let results = jobs.map(files) { $0.read() }
    diagnostics += results.flatMap(\.diagnostics)
    return results.compactMap(\.source).sorted { $0.id < $1.id }
  }

  /// The names in the folder, without folders and hidden files, sorted.
  private func fileNames(reporting diagnostics: inout [Diagnostic]) -> [String] {
    let folder = URL(filePath: project).appending(path: Self.name)
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      diagnostics.append(
        Diagnostic(
          .error,
          "seeds-missing",
          at: SourceLocation(file: Self.name),
          "the folder ‘\(Self.name)’ cannot be read",
          help: "run this in a project folder: one that has seeds/, Templates/ and factbook.yml"
        )
      )
      return []
    }
  }

  private func orphans(of names: [String]) -> [Diagnostic] {
    names.filter { $0.hasSuffix(".yml") }.compactMap { name in
      let document: String = name.dropLast(".yml".count) + ".txt"
      guard !names.contains(document) else { return nil }
      let texts = names.filter { $0.hasSuffix(".txt") }
      let meant = suggestion(for: document, among: texts).map { "did you mean \($0)? " } ?? ""
      return Diagnostic(
        .warning,
        "sidecar-orphan",
        at: SourceLocation(file: Self.path(name)),
        "there is no \(Self.path(document)) that it belongs to",
        help: meant + "give both files the same name, or delete this one"
      )
    }
  }

  private func ignored(_ names: [String]) -> [Diagnostic] {
    names.filter { $0.contains(".") && !$0.hasSuffix(".txt") && !$0.hasSuffix(".yml") }.map {
      name in
      Diagnostic(
        .note,
        "source-ignored",
        at: SourceLocation(file: Self.path(name)),
        "this is no source: only .txt files are read",
        help: "save the document as plain text with the ending .txt"
      )
    }
  }

  /// The same text twice would count as two voices for every figure in it.
  private func duplicates(among sources: [Source]) -> [Diagnostic] {
    var first: [SourceText: SourceID] = [:]
    return sources.compactMap { source in
      guard let other = first[source.characters] else {
        first[source.characters] = source.id
        return nil
      }
      return Diagnostic(
        .warning,
        "source-duplicate",
        at: SourceLocation(file: source.id.path),
        "this is the same text as \(other)",
        help: "delete one of them"
      )
    }
  }

  private static func path(_ name: some StringProtocol) -> String { Self.name + "/" + name }
}
