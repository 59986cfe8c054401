import ArgumentParser
import Diagnostics
import Publishing
import Report
import Site

extension HostingRecipe: ExpressibleByArgument {}

/// `factbook new deploy`.
struct NewDeployCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deploy",
    abstract: "Adds the file by which a host serves the site.",
    discussion: """
      A workflow for github-pages or gitlab-pages, a configuration for netlify, cloudflare-pages or \
      nginx. The project needs an address. docs/publishing.md says what else there is to do.

      Example: factbook new deploy nginx
      """
  )

  @OptionGroup var place: NewFileOptions

  @Argument(help: "The host.")
  var host: HostingRecipe

  func run() async throws {
    let result = await SiteBuilder(project: place.project).build()
    guard let address = result.report.settings.address else {
      Console.report([AddressCheck.missing])
      throw ExitCode.failure
    }
    let headers = result.files.first { $0.path.path == "_headers" }?.content ?? ""
    try place.add([host.file(address: address, headers: headers)], named: host.rawValue)
  }
}
