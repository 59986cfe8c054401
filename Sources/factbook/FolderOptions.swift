import ArgumentParser

/// The option of every command that reads a project folder.
struct FolderOptions: ParsableArguments {
  @Option(help: "The project folder: where seeds/ and Templates/ are.")
  var project = "."
}
