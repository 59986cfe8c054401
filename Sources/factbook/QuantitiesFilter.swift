import ChineseText
import Foundation
import Model
import Quantities

/// Answers one line of `factbook quantities`.
struct QuantitiesFilter: Sendable {
  /// Whether numerals without unit are listed as well.
  var includesBare: Bool

  struct Answer {
    var json: JSONLine
    var isError: Bool
  }

  func answer(to line: String, number: Int) -> Answer {
    guard let question = try? JSONDecoder().decode(Question.self, from: Data(line.utf8)) else {
      return Answer(json: .unreadable(line: number), isError: true)
    }
    let reader = TextReader(
      referenceDate: question.referenceDate.flatMap { CalendarDate(iso: $0) }
    )
    return Answer(json: json(of: reader.read(question.text), for: question), isError: false)
  }

  private func json(of reading: Reading, for question: Question) -> JSONLine {
    var quantityTexts = Wordings(of: question.text)
    var timeTexts = quantityTexts
    var object = JSONLine()
    object.add("id", question.id)
    let quantities = reading.quantities.filter { isListed($0.kind) }
    object.add("quantities", .objects(quantities.map { json(of: $0, in: &quantityTexts) }))
    object.add("times", .objects(reading.times.compactMap { json(of: $0, in: &timeTexts) }))
    if !reading.notes.isEmpty {
      object.add("notes", .objects(reading.notes.map { json(of: $0) }))
    }
    return object
  }

  private func isListed(_ kind: QuantityMention.Kind) -> Bool {
    switch kind {
    case .amount, .share, .multiple, .duration: true
    case .bare: includesBare
    case .category, .rank: false
    }
  }

  private func json(of mention: QuantityMention, in wordings: inout Wordings) -> JSONLine {
    var object = JSONLine()
    object.add(mention.range)
    object.add("text", .text(wordings.text(at: mention.range)))
    object.add("value", .number(mention.quantity.value.exactText))
    if let upper = mention.quantity.upper { object.add("upper", .number(upper.exactText)) }
    if let unit = mention.quantity.unit { object.add("unit", .text(unit.symbol)) }
    object.add("hedge", .text(mention.quantity.hedge.rawValue))
    return object
  }

  /// Nil where neither end is known.
  private func json(of mention: TimeMention, in wordings: inout Wordings) -> JSONLine? {
    guard mention.from != nil || mention.until != nil else { return nil }
    var object = JSONLine()
    object.add(mention.range)
    object.add("text", .text(wordings.text(at: mention.range)))
    object.add("from", mention.from.map { .text($0.firstDay.iso) } ?? .null)
    object.add("until", mention.until.map { .text($0.dayAfter.iso) } ?? .null)
    return object
  }

  private func json(of note: Reading.Note) -> JSONLine {
    var object = JSONLine()
    object.add(note.range)
    object.add("message", .text(note.message))
    return object
  }
}
