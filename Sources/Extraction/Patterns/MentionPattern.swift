import ChineseText

/// A form of words in which Chinese prose states a single figure.
protocol MentionPattern: Sendable {
  /// What a quantity states; nil where it has another form.
  ///
  /// - Parameters:
  ///   - mention: one of those that no pattern has read yet.
  ///   - clause: its clause, with everything that was found before it.
  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding?
}
