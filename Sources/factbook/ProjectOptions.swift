import ArgumentParser

/// Options of every command that builds a project folder.
struct ProjectOptions: ParsableArguments {
  @OptionGroup var folder: FolderOptions

  @Flag(help: "Counts warnings as errors.")
  var strict = false

  var project: String { folder.project }
}
