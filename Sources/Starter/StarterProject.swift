import Model
import Report

/// What `factbook init` writes: templates for any subject and a small example to replace.
package struct StarterProject: Hashable, Sendable {
  /// What the site is called.
  package var title: String

  package init(title: String) {
    self.title = title
  }

  /// The templates for any subject, by path, for projects that have none of their own.
  package static let templates = Dictionary(
    templateFiles.map { ($0.path, $0.text) }
  ) { first, _ in first }

  private static let templateFiles =
    StarterTemplates.files
    + [StarterFile(path: InterfaceCatalog.path, text: InterfaceCatalog.builtInText)]

  /// All files, sorted by path.
  package var files: [StarterFile] {
    (Self.templateFiles + StarterExample.files + [configuration]).sorted { $0.path < $1.path }
  }

  private var configuration: StarterFile {
    StarterFile(
      path: "factbook.yml",
      text: "format: 1\ntitle: \(JSONText.quoted(title))\nlanguages: [zh-CN]\n"
    )
  }
}
