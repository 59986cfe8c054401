import Diagnostics
import Foundation

/// Which names of files can be those of sources: a name is part of addresses, of messages and of other
/// programs' lists of lines.
enum SourceName {
  /// Names of files have 255 bytes on Linux (limits.h, NAME_MAX); a page's ending needs some of them.
  private static let mostBytes = 240

  /// What is wrong with a name; nil where nothing is.
  ///
  /// - Parameters:
  ///   - name: of a file.
  ///   - path: the same in the project.
  /// - Returns: `source-name`, with the name made harmless.
  static func problem(with name: String, at path: String) -> Diagnostic? {
    let isTooLong = name.utf8.count > mostBytes
    guard isTooLong || name.unicodeScalars.contains(where: isUnfit) else { return nil }
    return Diagnostic(
      .error,
      "source-name",
      at: SourceLocation(file: path),
      isTooLong
        ? "the name has \(name.utf8.count) bytes, and \(mostBytes) are allowed"
        : "the name has characters that do not show, or turn others around",
      help: "give the file another name: it is part of addresses"
    )
  }

  /// Control characters, what stands for broken bytes, and the marks of direction that make a name
  /// look like another (Unicode Technical Report 36, 2.10).
  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: scalar == "\u{FFFD}"
    }
  }
}
