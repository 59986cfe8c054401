import ArgumentParser
import Diagnostics
import Model
import Report
import Site

/// `factbook review`.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Shows the claims that no one has looked at, and writes down what a person decides.",
    discussion: """
      In a terminal it asks claim by claim, the most doubtful first. A decision goes into \
      seeds/NAME.yml, beside what the rules said, so that it is reported as stale when they say \
      something else. --list prints the claims, --decide writes one decision, --metrics lists the \
      metrics that no catalog knows.

      Examples:
        factbook review --source article
        factbook review --list --format json
        factbook review --metrics
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var folder: FolderOptions

  @Option(help: "Only claims of this source, by name or path.")
  var source: String?

  @Flag(help: "Lists the claims and asks nothing.")
  var list = false

  @Option(help: "The form of lists.")
  var format = Format.text

  @OptionGroup(title: "One decision") var decision: DecisionOptions

  @OptionGroup(title: "Metrics") var metric: MetricOptions

  func validate() throws {
    try decision.validate(source: source)
    try metric.validate()
  }

  func run() async throws {
    let desk = await ReviewDesk(project: folder.project)
    Console.report(desk.diagnostics.filter { $0.severity == .error || $0.id == "review-stale" })
    do {
      if metric.metrics {
        try offerMetrics(desk)
      } else if decision.decide != nil {
        try decide(desk)
      } else if list || !Console.isInteractive {
        try show(desk.pending(in: source), of: desk)
      } else {
        try ReviewDialogue(desk: desk, terminal: Console.terminal).run(desk.pending(in: source))
      }
    } catch let refusal as ReviewRefusal {
      Console.report([refusal.diagnostic])
      throw ExitCode.failure
    }
  }

  private func show(_ pending: [PendingReview], of desk: ReviewDesk) throws {
    let claims = pending.map { PendingClaim($0, in: desk.report) }
    guard format == .text else { return try Console.show(json: claims) }
    let terminal = Console.terminal
    for claim in claims { Console.show(claim.lines(for: terminal) + [""]) }
    print(claims.count == 1 ? "1 claim to look at" : "\(claims.count) claims to look at")
  }

  private func decide(_ desk: ReviewDesk) throws {
    guard let draft = decision.draft, let source else { return }
    let completed = try desk.completed(draft, in: source, about: decision.about)
    print("\(try desk.write(completed, in: source)): \(draft.decision.rawValue) ‘\(draft.quote)’")
  }

  private func offerMetrics(_ desk: ReviewDesk) throws {
    let open = desk.report.model.openMetrics
    let wanted = open.filter { metric.metric == nil || metric.names($0) }
    if metric.metric != nil, wanted.isEmpty { throw ValidationError(metric.unknown(among: open)) }
    if metric.write, let id = metric.id, let offered = wanted.first {
      return print("\(try MetricDesk(project: folder.project).write(offered, id: id)): \(id)")
    }
    let offers = wanted.map { OpenMetricOffer($0, id: metric.id) }
    guard format == .text else { return try Console.show(json: offers) }
    let terminal = Console.terminal
    for offer in offers { Console.show(offer.lines(for: terminal) + [""]) }
    print(offers.count == 1 ? "1 open metric" : "\(offers.count) open metrics")
  }
}
