import Publishing
import Site

/// What a publication changes, in lines for a person.
struct PlanReport {
  let plan: PublicationPlan
  let target: PublishTarget

  /// A person who is asked reads no more of each kind.
  private static let mostPaths = 10

  /// Names the target, the files, all of them or as many as a person reads, and the counts.
  func lines(isComplete: Bool) -> [String] {
    let most = isComplete ? Int.max : Self.mostPaths
    let added = named(plan.added.map(\.path), "+", most)
    let changed = named(plan.changed.map(\.path), "~", most)
    let removed = named(plan.removed, "-", most)
    return ["\(target.name): \(target.wording)"] + added + changed + removed + [total]
  }

  /// Where there is nothing to do.
  var nothing: String {
    "\(target.name): nothing to publish, all \(plan.unchanged) files are there"
  }

  /// When all is done.
  var done: String { "\(target.name): published, \(plan)" }

  private var total: String {
    "\(plan), \(plan.unchanged) unchanged, \(ByteCount(plan.bytes)) to send"
  }

  private func named(_ paths: [String], _ sign: String, _ most: Int) -> [String] {
    let lines = paths.prefix(most).map { "  \(sign) \($0)" }
    let rest = paths.count - lines.count
    return lines + (rest > 0 ? ["  \(sign) … and \(rest) more"] : [])
  }
}
