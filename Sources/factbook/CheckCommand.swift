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
      Ends with status 1 where there is an error. Lists the claims that people added by hand.
      """
  )

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let result = await SiteBuilder(project: project.project).build(isStrict: project.strict)
    Console.report(result.diagnostics)
    for claim in result.model.claims where claim.review?.decision == .add {
      print("added by hand: \(claim.key.address) \(claim.quantity.wording) — \(claim.quote.source)")
    }
    print(result.summary)
    if result.hasErrors { throw ExitCode.failure }
  }
}
