import ArgumentParser
import Starter

/// `factbook new page`.
struct NewPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Adds the page template Templates/pages/NAME.md.",
    discussion: "Example: factbook new page charging --title 充电设施"
  )

  @OptionGroup var place: NewFileOptions

  @Argument(help: "The page's place in the site, without ending: charging, or notes/2024.")
  var name: String

  @Option(help: "The title; without it, the name.")
  var title: String?

  func run() throws {
    try place.add([NewFiles.page(name, title: title ?? name)], named: name)
  }
}
