import ArgumentParser

@main
struct Factbook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factbook",
    abstract: "Builds a report site in which every figure leads to the sentence that states it.",
    discussion: """
      Examples:
        factbook init demo && cd demo     a small project to begin with
        factbook preview --open           the site in the browser while you write
        factbook build                    the site in site/
        factbook check --strict           for continuous integration
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, NewCommand.self, BuildCommand.self, PreviewCommand.self, CheckCommand.self,
      ExplainCommand.self, ListCommand.self, ReviewCommand.self, SnapshotCommand.self,
      PublishCommand.self, ExtractCommand.self, QuantitiesCommand.self, SchemaCommand.self,
      CleanCommand.self,
    ]
  )
}
