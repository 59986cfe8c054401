import ArgumentParser
import Diagnostics
import Report
import Site

extension Listing.Subject: ExpressibleByArgument {}

/// `factbook list`.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the ids that figure links, data blocks and sidecar files name.",
    discussion: """
      Of places, metrics and topics, those that the sources speak of; --all adds the rest of the \
      catalogs.

      Examples:
        factbook list metrics
        factbook list places --all | grep 苏州
        factbook list sources --format json
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var folder: FolderOptions

  @Flag(help: "Also lists entries of the catalogs that no source speaks of.")
  var all = false

  @Option(help: "The form of the output.")
  var format = Format.text

  @Argument(help: "What to list.")
  var subject: Listing.Subject

  func run() async throws {
    let reading = await SiteBuilder(project: folder.project).read()
    Console.report(reading.diagnostics.filter { $0.severity == .error })
    let listing = Listing(of: subject, in: reading.report.model, includesAll: all)
    switch format {
    case .text: Console.show(listing.lines(for: Console.terminal))
    case .json: try Console.show(json: listing)
    }
  }
}
