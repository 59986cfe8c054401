import ArgumentParser
import Starter

/// `factbook new source`.
struct NewSourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract:
      "Adds seeds/NAME.txt to paste a document into, and seeds/NAME.yml with what is known of it.",
    discussion: "Example: factbook new source 2024-report --publisher 央视网 --date 2024-03-05"
  )

  @OptionGroup var place: NewFileOptions

  @Argument(help: "The name of the file, without ending.")
  var name: String

  @Option(help: "The headline.")
  var title: String?

  @Option(help: "Who published it.")
  var publisher: String?

  @Option(help: "When: a day, month or year, such as 2024-03-05.")
  var date: String?

  @Option(help: "Where: an address that begins with https:// or http://.")
  var url: String?

  func run() throws {
    let files = NewFiles.source(name, title: title, publisher: publisher, date: date, url: url)
    try place.add(files, named: name)
  }
}
