import Diagnostics

/// The forms of the texts below `publish`.
enum PublishText: Hashable {
  /// Of a target.
  case name
  case branch
  /// A remote of Git or of rsync: a name, an address, `host:path` or a path.
  case remote
  /// Of a file below the root of a target.
  case path
  /// A bucket, a region, a profile.
  case word
  /// A web address.
  case endpoint

  func accepts(_ text: String) -> Bool {
    let bytes = text.utf8
    guard !text.isEmpty, !text.hasPrefix("-"), !Self.holdsCredentials(text) else { return false }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isPath = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    switch self {
    case .name:
      return bytes.allSatisfy { Self.isSmall($0) || $0 == UInt8(ascii: "-") }
        && !text.hasSuffix("-") && !text.contains("--")
    case .branch:
      // Narrower than git-check-ref-format(1).
      return isPath && bytes.allSatisfy(Self.isOfWord) && !text.contains("..")
        && parts.allSatisfy { !$0.hasPrefix(".") && !$0.hasSuffix(".") && !$0.hasSuffix(".lock") }
    case .remote:
      return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    case .path:
      // Without what rsync would take for a pattern.
      return isPath
        && text.unicodeScalars.allSatisfy { scalar in
          scalar.value >= 0x20 && !"*?[]\\\u{7F}".unicodeScalars.contains(scalar)
        }
    case .word:
      return bytes.allSatisfy { Self.isOfWord($0) && $0 != UInt8(ascii: "/") }
    case .endpoint:
      let rest = ["https://", "http://"].first { text.hasPrefix($0) }.map {
        text.dropFirst($0.count)
      }
      return rest.map { !$0.isEmpty && $0.utf8.allSatisfy(Self.isOfAddress) } ?? false
    }
  }

  /// Whether an address has a password before its host, or, on the web, anything at all: tokens are
  /// written so.
  static func holdsCredentials(_ text: String) -> Bool {
    guard let scheme = text.firstRange(of: "://") else { return false }
    let authority = text[scheme.upperBound...].prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return false }
    return text.lowercased().hasPrefix("http") || authority[..<at].contains(":")
  }

  static func credentials(in key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      "publish-credentials",
      at: location,
      "‘\(key)’ has a password or token in it, and this file is for everybody to read",
      help: "take it out and change it; leave it to git's credential helper, an ssh key, or the "
        + "tool's own environment variables"
    )
  }

  func problem(_ text: String, _ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      "publish-value",
      at: location,
      "‘\(key)’ cannot be ‘\(text)’",
      help: advice
    )
  }

  private var advice: String {
    switch self {
    case .name: "write small letters, digits and single hyphens, such as `pages`"
    case .branch: "write the name of a branch, such as `gh-pages`"
    case .remote: "write a remote's name, an address, `host:path` or a path"
    case .path: "write a path from the target's root, such as `downloads/2024`"
    case .word: "write letters, digits, `-`, `_` and `.`"
    case .endpoint: "write an address, such as `https://s3.example.net`"
    }
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    isSmall(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || "-_./".utf8.contains(byte)
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    isOfWord(byte) || ":[]".utf8.contains(byte)
  }
}
