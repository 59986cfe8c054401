import Model
import Quantities

/// How an electronic document is cited by GB/T 7714—2015, with the day of access left to whoever cites
/// it: 央视网. 标题[EB/OL]. (2023-07-08)[引用日期]. https://example.org/a.
struct DocumentReference {
  var author: String?
  var title: String
  /// In ISO 8601; one that is inferred stands in brackets of its own.
  var date: String?
  var address: String?

  init(author: String?, title: String, date: String? = nil, address: String? = nil) {
    self.author = author
    self.title = title
    self.date = date
    self.address = address
  }

  init(_ source: SourceProfile) {
    self.init(
      author: source.publisher,
      title: source.title,
      date: source.date.map { source.isDateInferred ? "[\($0.iso)]" : $0.iso },
      address: source.url
    )
  }

  var text: String {
    let day = (date.map { "(\($0))" } ?? "") + "[\(InterfaceText.dayOfAccess)]"
    let parts = [author, title + "[EB/OL]", day, address].compactMap { $0 }
    return parts.joined(separator: ". ") + "."
  }
}
