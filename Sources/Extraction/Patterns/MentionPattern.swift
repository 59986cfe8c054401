import ChineseText

/// A form of words in which Chinese prose states a single figure.
protocol MentionPattern: Sendable {
  /// What a quantity states, one of those that no pattern has read yet; nil where it has another
  /// form. The context holds everything that was found before it.
  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding?
}
