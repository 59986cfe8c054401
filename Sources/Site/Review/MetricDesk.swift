import Diagnostics
import Foundation
package import Model

/// Writes open metrics into the project's catalog.
package struct MetricDesk: Sendable {
  private let project: String
  private static let path = "seeds/catalog/metrics.yml"

  /// Takes the project folder, a path of this machine.
  package init(project: String) {
    self.project = project
  }

  /// Appends the entry of a metric under an id, once it is certain that the catalog is read with it.
  /// The path of the file is given back.
  package func write(_ metric: OpenMetric, id: String) throws(ReviewRefusal) -> String {
    let file = TextFile(Self.path, in: project)
    let old = try file.read()
    let start = old.isEmpty || old.hasSuffix("\n") ? old : old + "\n"
    let new = start + metric.entry(id: id).map { $0 + "\n" }.joined()
    try check(new, insteadOf: old, adds: metric, as: id)
    try file.write(new)
    return Self.path
  }

  private func check(_ new: String, insteadOf old: String, adds metric: OpenMetric, as id: String)
    throws(ReviewRefusal)
  {
    let (before, known) = catalog(with: old)
    guard before.metrics[id] == nil else {
      throw ReviewRefusal(
        Diagnostic(
          .error,
          "duplicate-name",
          at: SourceLocation(file: Self.path),
          "there is a metric `\(id)` already",
          help: "choose another id, or add ‘\(metric.metric.name)’ to the `also` of that one"
        )
      )
    }
    let (_, problems) = catalog(with: new)
    if let problem = problems.first(where: { !known.contains($0) }) {
      throw ReviewRefusal(problem)
    }
  }

  /// The project's catalog with another text of `metrics.yml`.
  private func catalog(with text: String) -> (catalog: Catalog, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let files = ProjectFolder(path: project)
      .files(in: "seeds/catalog", ending: ".yml", reporting: &diagnostics)
      .filter { $0.path != Self.path }.map { ($0.path, $0.text) }
    let (catalog, problems) = Catalog.reading(files + [(Self.path, text)])
    return (catalog, diagnostics + problems)
  }
}
