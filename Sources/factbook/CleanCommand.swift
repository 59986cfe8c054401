import ArgumentParser
import Site

/// `factbook clean`.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Deletes the built site.",
    discussion: """
      Deletes the output folder, and what an interrupted build left beside it. A folder that \
      factbook did not make is left alone.

      Example: factbook clean --output public
      """
  )

  @OptionGroup var folder: FolderOptions

  @Option(help: "The folder to delete, relative to the project folder.")
  var output = "site"

  func run() throws {
    switch SiteBuilder(project: folder.project).remove(output) {
    case .success(let isGone): print(isGone ? "deleted \(output)/" : "there is no \(output)/")
    case .failure(let failure):
      Console.report([failure.diagnostic])
      throw ExitCode.failure
    }
  }
}
