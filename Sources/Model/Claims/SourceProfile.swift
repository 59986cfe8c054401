package import Diagnostics
package import Quantities

/// What readers and reconciliation need to know of a document.
package struct SourceProfile: Hashable, Sendable, Codable {
  package var id: SourceID
  package var title: String
  /// Nil where neither text nor sidecar names one.
  package var publisher: String?
  package var date: CalendarDate?
  /// Whether the date is taken from context.
  package var isDateInferred: Bool
  /// Nil where unknown; http or https only.
  package var url: String?

  package init(
    id: SourceID,
    title: String,
    publisher: String? = nil,
    date: CalendarDate? = nil,
    isDateInferred: Bool = false,
    url: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.isDateInferred = isDateInferred
    self.url = url
  }
}

extension SourceProfile {
  /// By what name a figure is credited to it: the publisher, else the title.
  package var credit: String { publisher ?? "《\(title)》" }
}
