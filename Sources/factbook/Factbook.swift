import ArgumentParser

@main
struct Factbook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factbook",
    abstract: "Builds a report site in which every figure leads to the sentence that states it.",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ExplainCommand.self, ExtractCommand.self,
      QuantitiesCommand.self, ReviewCommand.self,
    ]
  )
}
