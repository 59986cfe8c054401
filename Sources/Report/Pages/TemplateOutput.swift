package import Diagnostics
import Model

/// What a page template came to: a page for each item, with what the pages offer for download.
package struct TemplateOutput: Sendable {
  package let template: PageTemplate
  let outputs: [PageRenderer.Output]

  /// Its pages in their order, without those that only lead on from old addresses.
  package var pages: [PagePath] { outputs.flatMap { $0.pages.map(\.path) } }

  /// All files in the order in which they were made.
  package var files: [SiteFile] { outputs.flatMap { $0.pages + $0.files } }

  package var diagnostics: [Diagnostic] { outputs.flatMap(\.diagnostics) }

  /// For each page its own address, then the old ones.
  var addresses: [[PageAddress]] { outputs.map(\.addresses) }

  /// Where the author wrote the links of each page, by their address as the page has it.
  package var links: [(page: PagePath, places: [String: SourceLocation])] {
    outputs.flatMap { output in output.pages.map { ($0.path, output.links) } }
  }
}
