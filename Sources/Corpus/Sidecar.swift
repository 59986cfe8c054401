package import Diagnostics
import Quantities
package import Settings

/// What a person wrote beside a document: `seeds/<same name>.yml`.
package struct Sidecar {
  /// What it says about the document.
  package private(set) var metadata = Metadata()
  /// The whole file, for the stage that reads `reviews`.
  package let node: SettingsNode

  /// Reads the metadata; `reviews` and `note` may be there and are not looked at.
  package init(_ node: SettingsNode, reporting diagnostics: inout [Diagnostic]) {
    self.node = node
    var reader = SettingsReader(node)
    metadata.title = reader.string("title")
    metadata.publisher = reader.string("publisher")
    metadata.date = Self.date(&reader)
    metadata.isDateInferred = reader.bool("date-inferred") ?? false
    metadata.url = Self.url(&reader)
    metadata.place = reader.string("place")
    _ = reader.node("reviews")
    _ = reader.node("note")
    metadata.fieldsFromSidecar = metadata.statedFields
    diagnostics += reader.finish()
  }

  private static func date(_ reader: inout SettingsReader) -> String? {
    guard let text = reader.string("date") else { return nil }
    if CalendarDate(iso: text) != nil { return text }
    reader.report(
      Diagnostic(
        .error,
        "metadata-date",
        at: reader.location(of: "date"),
        "‘\(text)’ is no date",
        help: "write a day, month or year that exists, such as 2023-07-08, 2023-07 or 2023"
      )
    )
    return nil
  }

  private static func url(_ reader: inout SettingsReader) -> String? {
    guard let text = reader.string("url") else { return nil }
    if Metadata.isWebAddress(text) { return text }
    reader.report(
      Diagnostic(
        .error,
        "metadata-url",
        at: reader.location(of: "url"),
        "‘\(text)’ is no web address",
        help: "begin it with https:// or http://, without spaces or quotation marks"
      )
    )
    return nil
  }
}

extension Metadata {
  fileprivate var statedFields: Set<Field> {
    let values: [(Field, String?)] = [
      (.title, title), (.publisher, publisher), (.date, date), (.url, url), (.place, place),
    ]
    return Set(values.compactMap { $0.1 == nil ? nil : $0.0 })
  }
}
