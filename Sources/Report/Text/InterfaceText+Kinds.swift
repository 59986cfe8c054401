extension InterfaceText {
  /// What kind of page it is, for narrowing a search.
  static func kind(of subject: PageSubject) -> String {
    switch subject {
    case .place: text("kinds.place")
    case .metric: text("kinds.metric")
    case .policy: text("kinds.policy")
    case .source: text("kinds.source")
    case .topic: text("kinds.topic")
    case .overview: text("kinds.overview")
    }
  }
}
