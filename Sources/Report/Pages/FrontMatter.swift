import Diagnostics
import Settings

/// What a page template says about itself, between the `---` lines at its top.
package struct FrontMatter: Hashable, Sendable {
  /// A template too: `{{place.name}}`.
  package var title: String
  /// For search engines and link previews; a template too.
  package var description: String?
  /// What the page is made for, once each; nil for a single page.
  package var collection: Collection?
  /// The name of a file in `Templates/layouts/`.
  package var layout: String
  /// The page of the main navigation that this one belongs to, by its file name; nil for none.
  package var section: String?
  /// What machines are told that the page is.
  package var type: PageType
  /// Whether the page is left out of the site until it is done.
  package var isDraft: Bool
  /// Whether search engines are asked to leave the page out, and sitemap and search do.
  package var isUnindexed: Bool
  /// Whether the figures in the page's prose have to have a source.
  package var figures: Figures
  /// Old addresses that lead here; templates too.
  package var aliases: [Alias]
  /// Where the templates among the values begin, and where the layout is asked for.
  private(set) var locations: Locations

  /// An old address of the page, seen from the site's root.
  package struct Alias: Hashable, Sendable {
    var path: String
    var location: SourceLocation
  }

  /// Where values stand in the file.
  struct Locations: Hashable, Sendable {
    var title: SourceLocation
    var description: SourceLocation
    var layout: SourceLocation
  }

  /// What `for-each` may name.
  package enum Collection: String, Hashable, Sendable, CaseIterable {
    case places, metrics, policies, sources, topics
    /// Those that can be compared with others.
    case comparedPlaces = "compared-places"
    case comparedMetrics = "compared-metrics"
  }

  /// What `type` may be, in the words of schema.org.
  package enum PageType: String, Hashable, Sendable, CaseIterable {
    case article, dataset, website
  }

  /// What `figures` may be.
  package enum Figures: String, Hashable, Sendable, CaseIterable {
    /// Each is tied to a source by a figure link, or reported.
    case sourced
    /// They are the author's own, and none is looked at.
    case own
  }

  /// Reads the YAML; what is wrong is among the diagnostics, and the page goes on without it.
  static func read(_ node: SettingsNode) -> (FrontMatter, [Diagnostic]) {
    var reader = SettingsReader(node)
    let matter = FrontMatter(
      title: reader.string("title", required: true) ?? "",
      description: reader.string("description"),
      collection: reader.choice("for-each", of: Collection.self),
      layout: reader.string("layout") ?? "page",
      section: reader.string("section"),
      type: reader.choice("type", of: PageType.self) ?? .article,
      isDraft: reader.bool("draft") ?? false,
      isUnindexed: reader.bool("noindex") ?? false,
      figures: reader.choice("figures", of: Figures.self) ?? .sourced,
      aliases: aliases(&reader),
      locations: Locations(
        title: reader.location(of: "title"),
        description: reader.location(of: "description"),
        layout: reader.location(of: "layout")
      )
    )
    return (matter, reader.finish())
  }

  private static func aliases(_ reader: inout SettingsReader) -> [Alias] {
    reader.textNodes("aliases").compactMap { node in
      node.scalar.map { Alias(path: $0, location: node.location) }
    }
  }
}

extension FrontMatter.Collection {
  /// The name under which a page finds its item.
  package var item: String {
    switch self {
    case .places, .comparedPlaces: "place"
    case .metrics, .comparedMetrics: "metric"
    case .policies: "policy"
    case .sources: "source"
    case .topics: "topic"
    }
  }

  /// The collection whose item a name such as `place.name` asks for; nil for any other name.
  package static func of(item name: String) -> Self? {
    let first = name.split(separator: ".").first.map(String.init)
    return allCases.first { $0.item == first }
  }
}
