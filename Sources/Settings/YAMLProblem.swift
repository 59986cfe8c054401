import Diagnostics
import Yams

/// Why a text is not the YAML it should be.
struct YAMLProblem: Error {
  var diagnostic: Diagnostic

  private init(at location: SourceLocation, _ message: String, help: String) {
    diagnostic = Diagnostic(.error, "yaml-syntax", at: location, message, help: help)
  }

  /// An anchor or an alias: a few lines of them can stand for gigabytes of nodes.
  static func anchor(at location: SourceLocation) -> YAMLProblem {
    YAMLProblem(
      at: location,
      "anchors (‘&name’) and aliases (‘*name’) are not supported",
      help: "write the value out, or quote it where & or * belongs to the text"
    )
  }

  static func key(at location: SourceLocation) -> YAMLProblem {
    YAMLProblem(
      at: location,
      "a key is a list or a mapping",
      help: "keys are plain text; quote a value that begins with [ or {"
    )
  }

  init(_ error: any Error, in place: YAMLPlace) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let message = [context?.text, problem].compactMap(\.self).joined(separator: ": ")
      self.init(at: place.location(of: mark), message, help: Self.advice)
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "‘\($0)’" }.joined(separator: ", ")
      self.init(
        at: place.location(of: context.mark),
        "\(keys) is written more than once here",
        help: "keep one of them"
      )
    case YamlError.reader(let problem, let offset, _, let yaml):
      self.init(
        at: place.location(ofCharacter: offset ?? 0, in: yaml),
        problem,
        help: "save the file as UTF-8 without control characters"
      )
    default:
      self.init(at: place.location(of: nil), "not readable: \(error)", help: Self.advice)
    }
  }

  private static let advice =
    "check the indentation (spaces, no tabs), and quote text with ‘: ’, ‘ #’ or a leading - [ { * &"
}

/// Turns positions within a piece of YAML into positions of the file around it.
struct YAMLPlace {
  var file: String
  /// The line of `file` on which the YAML begins, from 1.
  var firstLine: Int

  func location(of mark: Mark?) -> SourceLocation {
    SourceLocation(
      file: file,
      line: (mark?.line ?? 1) + firstLine - 1,
      column: max(mark?.column ?? 1, 1)
    )
  }

  func location(ofCharacter offset: Int, in yaml: String) -> SourceLocation {
    let lines = yaml.prefix(offset)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return SourceLocation(
      file: file,
      line: firstLine + lines.count - 1,
      column: (lines.last?.count ?? 0) + 1
    )
  }
}
