import ArgumentParser
import Diagnostics
import Publishing
import Report
import Site

/// `factbook publish`.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract:
      "Brings the built site to a target of factbook.yml: a Git branch, a folder, a bucket.",
    discussion: """
      First checks the project as check --strict does, and that site/ is exactly what the build \
      makes. Then shows what changes at the target and asks once; without a terminal --yes answers. \
      What was interrupted can be repeated: it comes to the same.

      Examples:
        factbook publish
        factbook publish pages --dry-run
        factbook publish pages --yes
      """
  )

  @Argument(help: "The target; may be left out where there is one.")
  var target: String?

  @Flag(help: "Lists what would be added, changed and removed, and changes nothing.")
  var dryRun = false

  @Flag(help: "Publishes without asking.")
  var yes = false

  @OptionGroup var folder: FolderOptions

  @Option(help: "The folder that factbook build has written, relative to the project folder.")
  var output = "site"

  func run() async throws {
    do {
      let result = try await build()
      let target = try TargetChoice(result.targets).target(target)
      let site = try SiteInspection(of: output, in: folder.project, builtAs: result.files).copy()
      let publication = Publication(
        to: target,
        of: folder.project,
        settings: result.report.settings,
        isAttended: Console.isInteractive && !yes
      )
      let problems = try await publication.problems(of: site)
      Console.report(problems)
      guard !problems.contains(where: { $0.severity == .error }) else { throw ExitCode.failure }
      try await publish(site, to: target, by: publication)
    } catch let failure as PublishFailure {
      Console.report([failure.diagnostic])
      throw ExitCode.failure
    }
  }

  /// A strict build without errors.
  private func build() async throws -> SiteBuilder.Result {
    let progress = ProgressLine()
    let builder = SiteBuilder(project: folder.project)
    let result = await builder.build(isStrict: true, onStage: progress.show)
    progress.end()
    guard result.hasErrors else { return result }
    let texts = ProjectText(project: folder.project, result: result)
    Console.report(result.diagnostics, text: texts.text)
    Console.say("nothing published: what is wrong comes first")
    throw ExitCode.failure
  }

  private func publish(_ site: PublishedSite, to target: PublishTarget, by publication: Publication)
    async throws
  {
    let plan = try await publication.plan(for: site)
    let report = PlanReport(plan: plan, target: target)
    guard !plan.isEmpty else { return print(report.nothing) }
    Console.show(report.lines(isComplete: dryRun))
    guard !dryRun else { return }
    guard yes || Console.isInteractive else {
      throw ValidationError("nobody can be asked here: add --yes to publish, or --dry-run to look")
    }
    guard yes || Self.confirms() else {
      Console.say("nothing published")
      throw ExitCode.failure
    }
    let progress = ProgressLine()
    defer { progress.end() }
    try await publication.publish(site, by: plan, onStep: progress.show)
    progress.end()
    print(report.done)
  }

  /// The one question.
  private static func confirms() -> Bool {
    print("publish? [y/N] ", terminator: "")
    Console.flush()
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }
}
