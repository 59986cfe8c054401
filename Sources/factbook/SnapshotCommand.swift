import ArgumentParser
import Diagnostics
import Site

/// `factbook snapshot`.
struct SnapshotCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Keeps the present figures, so that readers can be told what changes.",
    discussion: """
      Writes history/NAME.json: every figure with its verdict and the sentences that state it. The page \
      of changes and the feed tell what is new, revised and withdrawn between snapshots, and since the \
      last one. Commit the file like the sources.

      Example: factbook snapshot 2024-07-01
      """
  )

  @Argument(help: "The snapshot's name: small letters, digits and hyphens, such as its day.")
  var name: String

  @Option(help: "The day that readers are told; without it, the name.")
  var date: String?

  @OptionGroup var folder: FolderOptions

  func run() async throws {
    let (written, diagnostics) = await SnapshotDesk(project: folder.project).take(name, date: date)
    Console.report(diagnostics)
    guard let written else { throw ExitCode.failure }
    print("\(written.path): \(written.figures) figures")
  }
}
