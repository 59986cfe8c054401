import ArgumentParser
import Diagnostics
import Report
import Site

/// `factbook explain`.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Tells where a figure comes from: its claims, their sentences, and every choice made.",
    discussion: """
      Names a figure as figure links do: shanghai/ai-talent@2023. Places and metrics go by id or \
      Chinese name; without a period all are told, the latest first. A place or a metric alone \
      lists what there is.

      Examples:
        factbook explain shanghai/ai-talent@2023
        factbook explain 上海/规上人工智能企业
        factbook explain ai-talent --format json
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var folder: FolderOptions

  @Option(help: "The form of the output.")
  var format = Format.text

  @Argument(help: "PLACE/METRIC, PLACE/METRIC@PERIOD, or a place or metric alone.")
  var figure: String

  func run() async throws {
    let reading = await SiteBuilder(project: folder.project).read()
    Console.report(reading.diagnostics.filter { $0.severity == .error })
    do {
      switch try ExplanationQuery(reading.report.model).answer(to: figure) {
      case .figures(let points): try show(Explainer(reading.report).explanations(of: points))
      case .holdings(let holdings): try show(holdings)
      }
    } catch let failure as ExplanationQuery.Failure {
      Console.refuse(failure.diagnostic)
      for line in failure.lines(for: Console.terminal) { Console.say(line) }
      throw ExitCode.failure
    }
  }

  private func show(_ explanations: [Explanation]) throws {
    switch format {
    case .json: try Console.show(json: explanations)
    case .text:
      let terminal = Console.terminal
      Console.show(Array(explanations.map { $0.lines(for: terminal) }.joined(separator: ["", ""])))
    }
  }

  private func show(_ holdings: Holdings) throws {
    switch format {
    case .json: try Console.show(json: holdings)
    case .text: Console.show(holdings.lines(for: Console.terminal))
    }
  }
}
