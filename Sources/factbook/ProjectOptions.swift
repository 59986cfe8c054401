import ArgumentParser

/// Options of every command that reads a project folder.
struct ProjectOptions: ParsableArguments {
  @Option(help: "The project folder: where seeds/ and Templates/ are.")
  var project = "."

  @Flag(help: "Counts warnings as errors.")
  var strict = false
}
