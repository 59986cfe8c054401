import ChineseText
import Model
import Corpus
import Quantities

/// The items of a digest: a file of several dated reports, each under a line that begins with its date.
struct DocumentItem: Hashable, Sendable {
  /// From its headline to the next item's.
  var range: Range<Int>
  /// Nil for the part before the first date line, and where the document states no date.
  var date: CalendarDate?
  var topic = DocumentTopic.unknown
  /// What its headline speaks of: 一季度, 2023年; nil where that says no time without a day that is over.
  var headline: Period?

  /// The year of a statistics bulletin, which its title names; nil for other texts.
  var bulletin: Int?

  /// The time that it speaks of as its own; a government's report speaks of the year before its date, a bulletin of its
  /// year.
  var present: CalendarDate? {
    if let bulletin { return CalendarDate(year: bulletin) }
    return topic.isReport ? date.map { CalendarDate(year: $0.year - 1) } : date
  }

  /// The same with the time of its headline.
  func headed(_ title: String?) -> DocumentItem {
    guard let title, let present, !topic.isReport else { return self }
    let periods = TextReader(referenceDate: present).read(title).times.compactMap(\.period)
    var item = self
    if title.contains(Self.bulletins) {
      item.bulletin = periods.first { $0.kind == .year && $0.from.year <= present.year }?.from.year
    }
    item.headline = periods.first {
      $0.from.day == nil && $0.until.day == nil
        && ($0.until.year, $0.until.month ?? 0) <= (present.year, present.month ?? 12)
    }
    return item
  }

  /// The same of a text that speaks of 我市 without telling which: it is not about the country, nor about the regions
  /// that it names.
  var away: DocumentItem {
    guard topic.place.map({ $0.kind == .country || $0.kind == .region }) ?? false else {
      return self
    }
    var item = self
    item.topic.place = nil
    return item
  }

  /// The same about the larger place that it means by 全省 more often than it names the place that it would be about.
  func lifted(by names: [NameMention], in catalog: Catalog) -> DocumentItem {
    guard let home = topic.place, !topic.isReport, !topic.isStated else { return self }
    let larger = names.filter { $0.isInferred && catalog.isPart(home, of: $0.place) }
    let own = names.count { $0.place.id == home.id && ($0.role == .subject || $0.role == .body) }
    guard larger.count > own, let place = larger.first?.place else { return self }
    var item = self
    item.topic.place = place
    return item
  }

  func about(_ topic: DocumentTopic) -> DocumentItem {
    var item = self
    item.topic = topic
    return item
  }

  /// The items of a text; the whole text as one where it has less than two date lines.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func items(of text: SourceText, date: CalendarDate?) -> [DocumentItem] {
    let lines = Self.lines(of: text)
    var starts: [(offset: Int, date: CalendarDate)] = []
    for (index, line) in lines.enumerated() {
      guard let date = dateLine(line, in: text) else { continue }
      let headline = index > 0 ? lines[index - 1].lowerBound : line.lowerBound
      starts.append((headline, date))
    }
    guard starts.count > 1 else { return [DocumentItem(range: text.range, date: date)] }
    var items = [DocumentItem(range: Range(spanning: 0, starts[0].offset), date: date)]
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].offset : text.count
      items.append(DocumentItem(range: Range(spanning: start.offset, end), date: start.date))
    }
    return items.filter { !$0.range.isEmpty }
  }

  /// The lines that are not blank, without white space at their ends.
  static func lines(of text: SourceText) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for offset in 0...text.count where offset == text.count || text[offset] == "\n" {
      let line = text.trimmed(start..<offset)
      if !line.isEmpty { lines.append(line) }
      start = offset + 1
    }
    return lines
  }

  /// The date of a short line such as 2026-08-22 36氪; nil for other lines.
  private static func dateLine(_ line: Range<Int>, in text: SourceText) -> CalendarDate? {
    guard (dateLength...longestDateLine).contains(line.count) else { return nil }
    return CalendarDate(iso: text[line.prefix(dateLength)])
  }

  /// 国民经济和社会发展统计公报.
  private static let bulletins = "统计公报"
  private static let dateLength = 10
  /// A date, a time of day and a source.
  private static let longestDateLine = 30
}
