import Diagnostics
package import Site

/// The target that a user means.
package struct TargetChoice {
  private let targets: [PublishTarget]

  /// - Parameter targets: those of `factbook.yml`.
  package init(_ targets: [PublishTarget]) {
    self.targets = targets
  }

  /// - Parameter name: nil for the only one.
  /// - Returns: the target of this name.
  /// - Throws: `publish-target`, with the names there are.
  package func target(_ name: String?) throws(PublishFailure) -> PublishTarget {
    guard !targets.isEmpty else {
      throw failure(
        "factbook.yml says nowhere to publish to",
        help: "add a target, such as `publish: { pages: { kind: git, branch: gh-pages } }`"
      )
    }
    let names = targets.map(\.name)
    guard let name else {
      if targets.count == 1 { return targets[0] }
      throw failure(
        "there are several targets",
        help: "name one of " + names.joined(separator: ", ")
      )
    }
    if let target = targets.first(where: { $0.name == name }) { return target }
    throw failure(
      "there is no target ‘\(name)’",
      help: suggestion(for: name, among: names).map { "did you mean `\($0)`?" }
        ?? "the targets are " + names.joined(separator: ", ")
    )
  }

  private func failure(_ message: String, help: String) -> PublishFailure {
    PublishFailure(
      Diagnostic(
        .error,
        "publish-target",
        at: SourceLocation(file: "factbook.yml"),
        message,
        help: help
      )
    )
  }
}
