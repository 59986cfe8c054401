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
      "‘{’ or ‘[’ begins a group of values here, and no text",
      help: "put text that begins so, such as a tag `{{…}}`, between double quotes"
    )
  }

  init(_ error: any Error, in place: YAMLPlace) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, let yaml),
      YamlError.parser(let context, let problem, let mark, let yaml),
      YamlError.composer(let context, let problem, let mark, let yaml):
      let wording = YAMLWording(
        of: problem,
        opening: context.map { place.location(of: $0.mark).line },
        character: yaml.character(at: mark)
      )
      // What has no end is best looked for where it begins.
      let isOpen = problem == "found unexpected end of stream"
      let shown = isOpen ? context?.mark ?? mark : mark
      // What is missed at the end is missed no further than there.
      let location = place.location(line: min(shown.line, yaml.lineCount), column: shown.column)
      self.init(at: location, wording.message, help: wording.help)
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "‘\($0)’" }.joined(separator: ", ")
      self.init(
        at: place.repetition(of: duplicates.first, from: context.mark, in: context.text),
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
      let wording = YAMLWording(of: "not readable: \(error)", opening: nil, character: nil)
      self.init(at: place.location(of: nil), wording.message, help: wording.help)
    }
  }
}

extension String {
  /// With the empty line behind a line end at the end.
  fileprivate var lineCount: Int {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
  }

  /// What stands at a mark; nil at the end of a line.
  fileprivate func character(at mark: Mark) -> Character? {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].dropFirst(mark.column - 1).first
  }
}
