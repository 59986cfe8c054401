import ArgumentParser
import Diagnostics
import Foundation
import Starter

/// `factbook init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a new project folder with templates and a small example.",
    discussion: """
      The templates work for any subject; the example (three cities that do not exist) shows how \
      sources and catalogs look, and is yours to delete. A folder that is not empty is left alone.

      Example: factbook init demo --title 我的事实簿
      """
  )

  @Argument(help: "The folder to make.")
  var name: String

  @Option(help: "What the site is called; without it, the folder's name.")
  var title: String?

  func run() throws {
    let project = StarterProject(title: title ?? URL(filePath: name).lastPathComponent)
    if let problem = ProjectWriter(folder: name).create(project) {
      Console.report([problem])
      throw ExitCode.failure
    }
    print(
      "made \(name)/ with templates and an example. Next:\n\n  cd \(quoted)\n  factbook preview --open"
    )
  }

  /// The folder as a shell takes it.
  private var quoted: String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    return isPlain ? name : "'" + name.replacing("'", with: #"'\''"#) + "'"
  }
}
