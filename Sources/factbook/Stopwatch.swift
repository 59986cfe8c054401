/// How long a command has taken: for its user, and never for the site.
struct Stopwatch {
  private let start = ContinuousClock.now

  /// 0.84 s.
  var seconds: String {
    let hundredths = Int(((ContinuousClock.now - start) / .milliseconds(10)).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
  }
}
