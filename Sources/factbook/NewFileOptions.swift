import ArgumentParser
import Diagnostics
import Model
import Site
import Starter

/// Where the commands of `factbook new` write, and how they say what they did.
struct NewFileOptions: ParsableArguments {
  @Option(help: "The project folder: where seeds/ and Templates/ are.")
  var project = "."

  /// Writes files under a name, or says why not.
  func add(_ files: [StarterFile], named name: String) throws {
    try finish(files) {
      NewFiles.problem(withName: name) ?? ProjectWriter(folder: project).add(files)
    }
  }

  /// Puts an entry at the end of a catalog, or says why not.
  func append(_ entry: StarterFile, id: String, taken: (Catalog) -> Set<String>) throws {
    let ids = taken(SiteBuilder(project: project).catalog())
    try finish([entry]) {
      NewFiles.problem(withID: id, among: ids, in: entry.path)
        ?? ProjectWriter(folder: project).append(entry)
    }
  }

  private func finish(_ files: [StarterFile], _ write: () -> Diagnostic?) throws {
    if let problem = write() {
      Console.report([problem])
      throw ExitCode.failure
    }
    for file in files { print("wrote \(file.path)") }
  }
}
