import ArgumentParser
import Diagnostics
import Model
import Quantities
import Site

/// `factbook check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks evidence, templates and links without writing anything.",
    discussion: """
      Ends with status 1 where there is an error. Says for each source how many of its numbers were \
      read, and lists the claims that people added by hand. For programs, --format json or sarif \
      prints the list of diagnostics alone.

      Examples:
        factbook check --strict
        factbook check --coverage
        factbook check --format sarif > factbook.sarif
      """
  )

  @OptionGroup var project: ProjectOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  @Flag(help: "Lists every number that became no claim, with its sentence and the reason.")
  var coverage = false

  func run() async throws {
    let progress = ProgressLine()
    let result = await project.builder.build(isStrict: project.strict, onStage: progress.show)
    progress.end()
    let texts = ProjectText(project: project.project, result: result)
    try diagnostics.report(result.diagnostics, text: texts.text)
    if diagnostics.format == .text { printSummary(of: result) }
    if result.hasErrors { throw ExitCode.failure }
  }

  private func printSummary(of result: SiteBuilder.Result) {
    for claim in result.model.claims where claim.review?.decision == .add {
      print("added by hand: \(claim.key.address) \(claim.quantity.wording) — \(claim.quote.source)")
    }
    let report = CoverageReport(result.report)
    Console.show(report.summary(for: Console.terminal))
    if coverage { Console.show(report.details(for: Console.terminal)) }
    print(result.summary)
  }
}
