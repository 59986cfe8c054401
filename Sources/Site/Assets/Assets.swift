import Charts
import Diagnostics
import Model
import Report

/// Style sheets, scripts and pictures under names that change with their content, so that browsers may
/// keep them.
struct Assets {
  /// For templates: `{{assets.style}}`.
  var names: [String: String] = [:]
  var files: [SiteFile] = []

  private static let folder = "Templates/assets"
  private static let endings = [".css", ".js", ".svg"]

  init(_ project: ProjectFolder, reporting diagnostics: inout [Diagnostic]) {
    for ending in Self.endings {
      for file in project.files(in: Self.folder, ending: ending, reporting: &diagnostics) {
        add(file, ending: ending, reporting: &diagnostics)
      }
    }
  }

  private mutating func add(
    _ file: ProjectFolder.TextFile,
    ending: String,
    reporting diagnostics: inout [Diagnostic]
  ) {
    let name = String(file.path.dropFirst(Self.folder.count + 1).dropLast(ending.count))
    if let other = names[name] {
      diagnostics.append(
        Diagnostic(
          .error,
          "asset-name",
          at: SourceLocation(file: file.path),
          "templates know ‘\(name)’ as another asset already, \(other)",
          help: "give one of the two files another name"
        )
      )
      return
    }
    let isMain = name + ending == "style.css"
    let content = file.text + (isMain ? ChartStyle.css : "")
    let fingerprint = SHA256.digest(of: content).fingerprint
    let path = PagePath("assets/\(name)-\(fingerprint)\(ending)")
    names[name] = path.path
    files.append(SiteFile(path: path, content: content))
  }
}
