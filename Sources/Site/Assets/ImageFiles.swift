import Diagnostics
import Model
import Report

/// The images of `Templates/assets/`, under names that change with their content, so that browsers may
/// keep them.
struct ImageFiles {
  /// By name below the folder.
  private(set) var images: [String: SiteImage] = [:]
  private(set) var files: [SiteFile] = []

  private static let folder = "Templates/assets"

  init(_ project: ProjectFolder, reporting diagnostics: inout [Diagnostic]) {
    for ending in ImageSize.endings {
      for path in project.paths(in: Self.folder, ending: "." + ending) {
        guard let bytes = project.bytes(of: path, reporting: &diagnostics) else { continue }
        let name = String(path.dropFirst(Self.folder.count + 1))
        guard let size = ImageSize(of: bytes, ending: ending) else {
          diagnostics.append(Self.unreadable(path, ending))
          continue
        }
        add(name, ending: ending, bytes: bytes, size: size)
      }
    }
  }

  private mutating func add(_ name: String, ending: String, bytes: [UInt8], size: ImageSize) {
    let fingerprint = SHA256.digest(of: bytes).fingerprint
    let path = PagePath("assets/\(name.dropLast(ending.count + 1))-\(fingerprint).\(ending)")
    images[name] = SiteImage(path: path, width: size.width, height: size.height)
    files.append(SiteFile(path: path, bytes: bytes))
  }

  private static func unreadable(_ path: String, _ ending: String) -> Diagnostic {
    Diagnostic(
      .error,
      "image-unreadable",
      at: SourceLocation(file: path),
      "this is no \(ending.uppercased()) image, or it does not say how large it is",
      help: ending == "svg"
        ? "give its <svg> a width and a height, or a viewBox"
        : "save it again as an image, or give the file the ending of its format"
    )
  }
}
