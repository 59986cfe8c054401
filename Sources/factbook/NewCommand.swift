import ArgumentParser

/// `factbook new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Adds a source, a page, a catalog entry or a host to a project.",
    discussion: "Nothing that is there already is changed.",
    subcommands: [
      NewSourceCommand.self, NewPageCommand.self, NewMetricCommand.self, NewPlaceCommand.self,
      NewDeployCommand.self,
    ]
  )
}
