import ArgumentParser

@main
struct Factbook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factbook",
    abstract: "Builds a report site in which every figure leads to the sentence that states it.",
    subcommands: [
      InitCommand.self, NewCommand.self, BuildCommand.self, PreviewCommand.self, CheckCommand.self,
      ExplainCommand.self, ReviewCommand.self, SnapshotCommand.self,
      ExtractCommand.self, QuantitiesCommand.self,
    ]
  )
}
