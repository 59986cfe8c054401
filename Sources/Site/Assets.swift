import Charts
import Diagnostics
import Model
import Report

/// The style sheet under a name that changes with its content, so that browsers may keep it.
struct Assets {
  /// For templates: `{{assets.style}}`.
  var names: [String: String] = [:]
  var files: [SiteFile] = []

  private static let folder = "Templates/assets"

  init(_ project: ProjectFolder, reporting diagnostics: inout [Diagnostic]) {
    for file in project.files(in: Self.folder, ending: ".css", reporting: &diagnostics) {
      let name = String(file.path.dropFirst(Self.folder.count + 1).dropLast(".css".count))
      let isMain = name == "style"
      add(name: name, css: file.text + (isMain ? ChartStyle.css : ""))
    }
  }

  private mutating func add(name: String, css: String) {
    let fingerprint = SHA256.digest(of: css).fingerprint
    let path = PagePath("assets/\(name)-\(fingerprint).css")
    names[name] = path.path
    files.append(SiteFile(path: path, content: css))
  }
}
