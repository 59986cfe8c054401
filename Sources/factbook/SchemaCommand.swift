import ArgumentParser
import Starter

extension FileSchema: ExpressibleByArgument {}

/// `factbook schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a YAML file, for editors that check and complete.",
    discussion: """
      project is factbook.yml, sidecar is seeds/NAME.yml; places, metrics, policies, publishers and \
      topics are the files of seeds/catalog; page is the front matter of a page template.

      Example: factbook schema metrics > .vscode/metrics.schema.json
      """
  )

  @Argument(help: "Which file.")
  var name: FileSchema

  func run() {
    print(name.json, terminator: "")
  }
}
