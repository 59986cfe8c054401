import Diagnostics
import Foundation
import Settings

/// One document on disk, with its sidecar file if it has one.
struct SourceFile: Sendable {
  /// The project folder, a path of this machine that shows nowhere.
  let project: String
  /// Relative to the project folder.
  let path: String
  let hasSidecar: Bool
  /// The folder that no link may leave; nil where the user has named the file.
  let root: ProjectFile.Root?

  var sidecarPath: String { path.dropLast(".txt".count) + ".yml" }

  /// Reads, decodes and takes apart; a document that is no text is a diagnostic and nil.
  func read() -> (source: Source?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let sidecar = hasSidecar ? readSidecar(reporting: &diagnostics) : nil
    guard let text = text(at: path, reporting: &diagnostics) else { return (nil, diagnostics) }
    var source = Source(
      text: text,
      id: SourceID(path),
      metadata: sidecar?.metadata ?? Metadata()
    )
    source.sidecarNode = sidecar?.node
    diagnostics += missingMetadata(of: source)
    return (source, diagnostics)
  }

  private func readSidecar(reporting diagnostics: inout [Diagnostic]) -> Sidecar? {
    guard let yaml = text(at: sidecarPath, reporting: &diagnostics),
      let node = SettingsNode.parse(yaml, file: sidecarPath, reporting: &diagnostics)
    else { return nil }
    return Sidecar(node, reporting: &diagnostics)
  }

  private func text(at path: String, reporting diagnostics: inout [Diagnostic]) -> String? {
    do {
      return try TextDecoder.text(of: try bytes(at: path))
    } catch let problem as TextDecoder.Problem {
      diagnostics.append(problem.diagnostic(for: path))
    } catch {
      let problem = error as? ProjectFile.Problem
      if let known = problem?.diagnostic(at: SourceLocation(file: path)) {
        diagnostics.append(known)
        return nil
      }
      diagnostics.append(
        Diagnostic(
          .error,
          "source-unreadable",
          at: SourceLocation(file: path),
          "cannot be read",
          help: "it must be a file that this user may read, not a folder or a broken link"
        )
      )
    }
    return nil
  }

  private func bytes(at path: String) throws(ProjectFile.Problem) -> [UInt8] {
    let file = URL(filePath: project).appending(path: path).path(percentEncoded: false)
    return try ProjectFile.bytes(at: file, within: root)
  }

  /// Without a date, 今年 and 目前 cannot be resolved; without publisher and title, a citation names nobody.
  private func missingMetadata(of source: Source) -> [Diagnostic] {
    let metadata = source.metadata
    let missing = [
      ("title", metadata.title), ("publisher", metadata.publisher), ("date", metadata.date),
    ].filter { $0.1 == nil }.map(\.0)
    guard !missing.isEmpty else { return [] }
    let lines = missing.map { "`\($0): …`" }.joined(separator: ", ")
    return [
      Diagnostic(
        .warning,
        "metadata-missing",
        at: SourceLocation(file: path),
        "no \(missing.joined(separator: ", no ")) found",
        help: "add \(lines) to \(sidecarPath)"
      )
    ]
  }
}

extension TextDecoder.Problem {
  fileprivate func diagnostic(for path: String) -> Diagnostic {
    let location = SourceLocation(file: path)
    return switch self {
    case .empty:
      Diagnostic(
        .error,
        "source-empty",
        at: location,
        "there is no text in it",
        help: "delete it, or save the document again"
      )
    case .binary:
      Diagnostic(
        .error,
        "source-binary",
        at: location,
        "this is no text: it holds zero or control bytes",
        help: "save the document as plain text in UTF-8"
      )
    case .tooManyLines:
      Diagnostic(
        .error,
        "file-too-large",
        at: location,
        "the file has more than \(TextDecoder.mostLines) lines",
        help: "part it in several, or take out what is not needed"
      )
    case .unknownEncoding(let line):
      Diagnostic(
        .error,
        "source-encoding",
        at: SourceLocation(file: path, line: line),
        "from here on the text is not UTF-8, nor is it UTF-16 with a mark, GB18030 or Big5",
        help: "open it where it reads well and save it as UTF-8"
      )
    }
  }
}
