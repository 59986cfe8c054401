import Foundation

extension Metadata {
  /// Takes over what the fields of a document say; what is known already stays.
  mutating func read(_ fields: [HeaderField], of text: SourceText) {
    for field in fields {
      let value = text[field.value].trimmingCharacters(in: Self.quotationMarks)
      guard !value.isEmpty else { continue }
      switch field.label {
      case .title: title = title ?? value
      case .publisher: publisher = publisher ?? value
      case .address: url = url ?? (Metadata.isWebAddress(value) ? value : nil)
      case .date: date = date ?? HeaderDate.first(in: value)?.iso
      case .keywords where keywords.isEmpty: keywords = Self.list(value)
      case .keywords, .person, .body: break
      }
    }
  }

  /// Takes the date of a date line, and the name behind it.
  mutating func readDateLine(_ block: Range<Int>, of text: SourceText) {
    guard let date = HeaderDate.first(in: block, of: text) else { return }
    self.date = self.date ?? date.iso
    let rest = text.trimmed(date.range.upperBound..<block.upperBound)
    let fields = HeaderField.fields(in: rest, of: text)
    read(fields, of: text)
    guard fields.isEmpty, !rest.isEmpty, Byline(rest, of: text, isLast: false) == nil else {
      return
    }
    let name = text[rest]
    if !Self.anonymous.contains(name) { publisher = publisher ?? name }
  }

  /// Names that name nobody.
  private static let anonymous: Set<String> = ["网友", "佚名", "匿名", "原创", "转载", "综合"]

  private static func list(_ value: String) -> [String] {
    value.split { ",，、;；".contains($0) }
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines.union(quotationMarks)) }
      .filter { !$0.isEmpty }
  }

  /// Front matter quotes its values and puts lists into brackets.
  private static let quotationMarks = CharacterSet(charactersIn: "\"'[]")
}
