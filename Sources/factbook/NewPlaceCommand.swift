import ArgumentParser
import Model
import Starter

extension Place.Kind: ExpressibleByArgument {}

/// `factbook new place`.
struct NewPlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place",
    abstract: "Adds an entry to seeds/catalog/places.yml.",
    discussion: "Example: factbook new place mosu-space --title 模速空间 --kind park --parent xuhui"
  )

  @OptionGroup var place: NewFileOptions

  @Argument(
    help: "The id: small letters, digits and hyphens. It is part of addresses and lasts for ever."
  )
  var id: String

  @Option(help: "The short Chinese name.")
  var title: String

  @Option(help: "What it is.")
  var kind = Place.Kind.city

  @Option(help: "The place that it is part of: an id or a name that only one place has.")
  var parent = "china"

  func run() throws {
    let entry = NewFiles.place(id, name: title, kind: kind, parent: parent)
    try place.append(entry, id: id) { Set($0.places.keys) }
  }
}
