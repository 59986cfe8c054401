package import Diagnostics

/// One node of a YAML file that a user wrote, with its place in that file.
///
/// Scalars stay text: YAML 1.1 would read `yes` as true, `012` as 10 and `2023-07-08` as an instant.
/// What a scalar means is decided where it is asked for, by ``SettingsReader``.
package struct SettingsNode: Hashable, Sendable, Codable {
  package var content: Content
  package var location: SourceLocation

  package init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// What the node holds.
  package enum Content: Hashable, Sendable, Codable {
    /// A key with nothing behind it, `~` or `null`.
    case empty
    /// Plain, quoted or block text, as YAML unfolds it.
    case scalar(String)
    case sequence([SettingsNode])
    /// In the order of the file; no key twice.
    case mapping([SettingsEntry])
  }
}

/// One `key: value` of a mapping.
package struct SettingsEntry: Hashable, Sendable, Codable {
  package var key: String
  /// Where the key stands; the value has a location of its own.
  package var location: SourceLocation
  package var value: SettingsNode

  package init(key: String, location: SourceLocation, value: SettingsNode) {
    self.key = key
    self.location = location
    self.value = value
  }
}

extension SettingsNode {
  /// The text of a scalar; nil for anything else.
  package var scalar: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }

  /// The items of a sequence; nil for anything else.
  package var items: [SettingsNode]? {
    guard case .sequence(let nodes) = content else { return nil }
    return nodes
  }

  /// The entries of a mapping in the order of the file; nil for anything else.
  package var entries: [SettingsEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  package var isEmpty: Bool { content == .empty }

  /// What a message calls it: `a list`, `a mapping`, `‘yes’`, `nothing`.
  package var wording: String {
    switch content {
    case .empty: "nothing"
    case .scalar(let text): "‘\(text)’"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
