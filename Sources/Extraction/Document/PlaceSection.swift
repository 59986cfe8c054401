import Corpus
import Diagnostics
import Model

/// The part of a document under a heading that names a place: （三）苏州, 云南：农文旅融合, 湖南打造制造业高地.
struct PlaceSection: Hashable, Sendable {
  /// From the heading to the one that ends it.
  var range: Range<Int>
  var place: Boxed<Place>

  /// The sections of a document, in the order of the text.
  ///
  /// A heading that is a place alone, or begins with `云南：`, holds until the next that names a place or has a
  /// number of its rank; the headline of a report (湖南打造制造业高地) until the next heading of any kind.
  ///
  /// - Parameters:
  ///   - source: whose paragraphs are read.
  ///   - names: of the whole text, in its order.
  /// - Returns: without overlaps, in the order of the text.
  /// - Complexity: O(*n*) in the number of paragraphs.
  static func sections(of source: Source, names: [NameMention]) -> [PlaceSection] {
    var sections: [PlaceSection] = []
    var open: (heading: Heading, start: Int)?
    func close(at end: Int) {
      guard let last = open, let place = last.heading.place else { return }
      sections.append(PlaceSection(range: Range(spanning: last.start, end), place: place))
      open = nil
    }
    for paragraph in source.paragraphs {
      guard let heading = Heading(paragraph, of: source, names: names) else { continue }
      if let last = open, !last.heading.isEnded(by: heading) { continue }
      close(at: paragraph.range.lowerBound)
      if heading.place != nil { open = (heading, paragraph.range.lowerBound) }
    }
    close(at: source.characters.count)
    return sections
  }
}

extension [PlaceSection] {
  /// The section that holds an offset.
  ///
  /// - Complexity: O(log *n*).
  func section(at offset: Int) -> PlaceSection? {
    let index = partitioningIndex { $0.range.lowerBound > offset }
    guard index > 0, self[index - 1].range.contains(offset) else { return nil }
    return self[index - 1]
  }
}

/// What a heading says about the paragraphs under it.
private struct Heading {
  /// Nil where it names none, or several.
  var place: Boxed<Place>?
  /// Whether the place is all that it says, or a label before the rest.
  var isLabel = false
  /// 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; nil without a number.
  var rank: Int?

  /// Nil for what is no heading.
  init?(_ paragraph: Paragraph, of source: Source, names: [NameMention]) {
    let text = source.characters
    let line = paragraph.range
    let isShort = line.count <= Self.longest
    let isMarked = line.last.map { Self.labels.contains(text[$0]) } ?? false
    guard paragraph.isHeading || isShort && isMarked else { return nil }
    let title = Self.withoutBrackets(line, of: text)
    let number = Self.number(of: title, in: text)
    rank = number.rank
    let rest = Range(spanning: number.end, title.upperBound)
    let named = names.slice(in: rest) { $0.range.lowerBound }
    guard let first = named.first, first.range.lowerBound == rest.lowerBound else { return }
    let own = Self.innermost(first, of: named)
    guard own.role == .subject, own.place.kind.isTerritory, own.place.kind != .country else {
      return
    }
    let behind = Range(spanning: own.range.upperBound, rest.upperBound)
    guard let next = behind.first else {
      (place, isLabel) = (own.$place, true)
      return
    }
    if Self.labels.contains(text[next]) {
      (place, isLabel) = (own.$place, true)
    } else if Self.joints.leading(behind, of: text) == nil {
      place = own.$place
    }
  }

  /// Whether the paragraphs under another heading no longer belong to this one.
  func isEnded(by next: Heading) -> Bool {
    guard isLabel else { return true }
    if next.isLabel { return true }
    guard let rank, let other = next.rank else { return next.place != nil && rank == nil }
    return other <= rank
  }

  /// 义乌 of 浙江义乌.
  private static func innermost(_ first: NameMention, of names: ArraySlice<NameMention>)
    -> NameMention
  {
    var last = first
    for name in names.dropFirst() {
      guard name.range.lowerBound == last.range.upperBound, name.place.kind.isTerritory else {
        break
      }
      last = name
    }
    return last
  }

  /// Without the 【一线调研】 before it.
  private static func withoutBrackets(_ line: Range<Int>, of text: SourceText) -> Range<Int> {
    guard let first = line.first, text[first] == "【",
      let end = line.first(where: { text[$0] == "】" })
    else { return line }
    return text.trimmed(Range(spanning: end + 1, line.upperBound))
  }

  /// The rank of the number before a heading, and where the number ends.
  private static func number(of line: Range<Int>, in text: SourceText) -> (rank: Int?, end: Int) {
    let none: (Int?, Int) = (nil, line.lowerBound)
    guard let first = line.first else { return none }
    let isBracketed = text[first] == "（" || text[first] == "("
    let digits = isBracketed ? first + 1 : first
    var end = digits
    while end < line.upperBound, isNumeral(text[end]) { end += 1 }
    guard end > digits, end < line.upperBound else { return none }
    let isArabic = text[digits].isASCII
    let marks = isBracketed ? brackets : stops
    guard marks.contains(text[end]) else { return none }
    let rest = text.trimmed(Range(spanning: end + 1, line.upperBound))
    return ((isArabic ? 3 : 1) + (isBracketed ? 1 : 0), rest.lowerBound)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || numerals.contains(scalar)
  }

  /// As long as what Corpus takes for a heading.
  private static let longest = 40
  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)
  private static let brackets = Set("）)".unicodeScalars)
  private static let stops = Set("、.．".unicodeScalars)
  private static let labels = Set("：:".unicodeScalars)
  /// Behind the first of several places.
  private static let joints: WordSet = ["、", "和", "与", "及", "以及", "等", "，"]
}
