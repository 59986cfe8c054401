extension InterfaceText {
  /// What kind of page it is, for narrowing a search.
  static func kind(of subject: PageSubject) -> String {
    switch subject {
    case .place: "地区"
    case .metric: "指标"
    case .policy: "政策"
    case .source: "来源"
    case .topic: "主题"
    case .overview: "综览"
    }
  }
}
