import Diagnostics

/// The id of something that no catalog knows: `open-` and 8 hex digits of the SHA-256 of its
/// normalised name (`docs/design.md` §4), so that it lasts as long as the name does.
package enum OpenIdentifier {
  private static let prefix = "open-"

  /// The id for a normalised name; equal names give equal ids.
  package static func make(for name: String) -> String {
    prefix + SHA256.digest(of: name).fingerprint
  }

  package static func matches(_ id: String) -> Bool { id.begins(with: prefix) }
}
