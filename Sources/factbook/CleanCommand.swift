import ArgumentParser
import Site

/// `factbook clean`.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Deletes the built site, and what builds remember.",
    discussion: """
      Deletes the output folder, what an interrupted build left beside it, and .factbook/, from \
      which the next build would be faster. A folder that factbook did not make is left alone.

      Example: factbook clean --output public
      """
  )

  @OptionGroup var folder: FolderOptions

  @Option(help: "The folder to delete, relative to the project folder.")
  var output = "site"

  func run() throws {
    if try DiskCache.remove(from: folder.project) { print("deleted \(DiskCache.name)/") }
    switch SiteBuilder(project: folder.project).remove(output) {
    case .success(let isGone): print(isGone ? "deleted \(output)/" : "there is no \(output)/")
    case .failure(let failure):
      Console.report([failure.diagnostic])
      throw ExitCode.failure
    }
  }
}
