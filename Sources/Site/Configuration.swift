import Diagnostics
package import Report
import Settings

/// What `factbook.yml` says. `docs/formats.md` documents every key.
package struct Configuration: Hashable, Sendable {
  package var title: String
  /// The language of the site's own words.
  package var languages: [String]
  /// Whether warnings count as errors.
  package var isStrict: Bool
  /// How many sentences stand around a quoted one on source pages.
  package var quoteContext: Int
  /// Whether every chart has a PNG beside its SVG.
  package var hasPictures: Bool
  /// Whether pages have a search box and are marked up for an index.
  package var hasSearch: Bool
  /// Where the site is published; nil where nobody has said.
  package var address: SiteAddress?

  /// Where readers write to; nil for nowhere.
  package var contact: ContactAddress?
  /// Where readers report an error; without a key of its own, where they write to.
  package var corrections: ContactAddress?
  /// Whether built-in templates stand in for those that the project does not have.
  package var hasBuiltInTemplates: Bool
  /// Where the site can be published, in the order of the file.
  package var targets: [PublishTarget]

  static let fileName = "factbook.yml"

  /// The only format there is so far.
  private static let format = 1
  /// The languages in which the pages can be written.
  private static let knownLanguages = ["zh-CN"]
  /// More would print the article instead of quoting it.
  private static let mostContext = 3

  /// Reads the file's text; what is missing or wrong is reported, and the default taken. An address that
  /// is given goes before the file's.
  static func read(
    _ text: String,
    insteadOfItsAddress given: SiteAddress? = nil,
    reporting diagnostics: inout [Diagnostic]
  ) -> Configuration {
    let node = SettingsNode.parse(text, file: fileName, reporting: &diagnostics)
    var reader = SettingsReader(
      node ?? SettingsNode(.empty, at: SourceLocation(file: fileName))
    )
    checkFormat(&reader)
    let contact = contact("contact", &reader)
    var targets = PublishTargetReader()
    let configuration = Configuration(
      title: reader.string("title", required: true) ?? "",
      languages: languages(&reader),
      isStrict: reader.bool("strict") ?? false,
      quoteContext: quoteContext(&reader),
      hasPictures: pictures(&reader),
      hasSearch: reader.bool("search") ?? false,
      address: address(&reader, given: given),
      contact: contact,
      corrections: Self.contact("corrections", &reader) ?? contact,
      hasBuiltInTemplates: reader.choice("templates", of: TemplateOrigin.self) == .builtIn,
      targets: reader.node("publish").map { targets.targets($0) } ?? []
    )
    // A file that is no YAML has said so already.
    if node != nil { diagnostics += reader.finish() + targets.diagnostics }
    return configuration
  }

  /// Stands for a file that is missing or cannot be read.
  static let empty = Configuration(
    title: "",
    languages: [],
    isStrict: false,
    quoteContext: 1,
    hasPictures: false,
    hasSearch: false,
    hasBuiltInTemplates: false,
    targets: []
  )

  /// What `templates` may say: only the project's own, or the built-in ones where it has none of its own.
  private enum TemplateOrigin: String, CaseIterable {
    case own
    case builtIn = "built-in"
  }

  /// Says how to write the file where there is none.
  static let missing = Diagnostic(
    .error,
    "configuration-missing",
    at: SourceLocation(file: fileName),
    "there is no \(fileName)",
    help: "write one with the lines `format: \(format)` and `title: …`"
  )

  private static func contact(_ key: String, _ reader: inout SettingsReader) -> ContactAddress? {
    guard let text = reader.string(key) else { return nil }
    if let address = ContactAddress(text) { return address }
    reader.report(
      Diagnostic(
        .error,
        "contact",
        at: reader.location(of: key),
        "‘\(text)’ is neither an e-mail address nor a web address",
        help: "write it like `someone@example.org` or `https://example.org/contact`"
      )
    )
    return nil
  }

  private static func checkFormat(_ reader: inout SettingsReader) {
    guard let format = reader.integer("format", required: true), format != Self.format else {
      return
    }
    reader.report(
      Diagnostic(
        .error,
        "format",
        at: reader.location(of: "format"),
        "this program does not know format \(format)",
        help: "write `format: \(Self.format)`, or use a newer factbook"
      )
    )
  }

  private static func languages(_ reader: inout SettingsReader) -> [String] {
    let languages = reader.strings("languages")
    for language in languages where !knownLanguages.contains(language) {
      reader.report(
        Diagnostic(
          .error,
          "unknown-language",
          at: reader.location(of: "languages"),
          "pages cannot be written in ‘\(language)’",
          help: "write " + knownLanguages.joined(separator: ", ")
        )
      )
    }
    return languages.isEmpty ? knownLanguages : languages
  }

  /// `png: on` needs a program; what is installed must not decide how the pages look.
  private static func pictures(_ reader: inout SettingsReader) -> Bool {
    let isOn = reader.bool("png") ?? false
    guard isOn, !PictureMaker.isInstalled else { return isOn }
    reader.report(
      Diagnostic(
        .error,
        "png-tool-missing",
        at: reader.location(of: "png"),
        "`png: on` needs the program \(PictureMaker.program), which is not on the PATH",
        help: "install it (Debian: apt-get install librsvg2-bin), or write `png: off`"
      )
    )
    return false
  }

  /// What only an address makes possible is left out without one, and said so.
  private static func address(_ reader: inout SettingsReader, given: SiteAddress?) -> SiteAddress? {
    let location = reader.location(of: "address")
    guard let text = reader.string("address") else {
      if let given { return given }
      reader.report(
        Diagnostic(
          .note,
          "address-missing",
          at: location,
          "without the site's address there is no sitemap, no feed, no canonical link, and the page "
            + "for what is not found works in the topmost folder alone",
          help: "add `address: https://…/` once it is known"
        )
      )
      return nil
    }
    if let address = SiteAddress(text) { return given ?? address }
    reader.report(
      Diagnostic(
        .error,
        "address",
        at: location,
        "‘\(text)’ is not the address of a site",
        help: "write it as browsers show it, such as `https://example.org/ai/`, in ASCII, without "
          + "`?` and `#`"
      )
    )
    return nil
  }

  private static func quoteContext(_ reader: inout SettingsReader) -> Int {
    guard let count = reader.integer("quote-context") else { return 1 }
    if (0...mostContext).contains(count) { return count }
    reader.report(
      Diagnostic(
        .error,
        "quote-context",
        at: reader.location(of: "quote-context"),
        "‘quote-context’ must be 0 to \(mostContext), not \(count)",
        help: "source pages quote sentences; they do not reprint articles"
      )
    )
    return 1
  }
}
