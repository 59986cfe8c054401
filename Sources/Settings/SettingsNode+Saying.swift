extension SettingsNode {
  /// Whether two nodes say the same, wherever it stands.
  package func says(_ other: SettingsNode) -> Bool {
    switch (content, other.content) {
    case (.sequence(let own), .sequence(let others)):
      own.count == others.count && zip(own, others).allSatisfy { $0.says($1) }
    case (.mapping(let own), .mapping(let others)):
      own.count == others.count
        && zip(own, others).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    default: content == other.content
    }
  }
}
