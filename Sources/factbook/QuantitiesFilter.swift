import ChineseText
import Foundation
import Quantities

/// Answers one line of `factbook quantities`.
struct QuantitiesFilter {
  /// Whether numerals without unit are listed as well.
  var includesBare: Bool

  struct Answer {
    /// One JSON object without line break.
    var json: String
    var isError: Bool
  }

  func answer(to line: String, number: Int) -> Answer {
    do {
      let question = try JSONDecoder().decode(Question.self, from: Data(line.utf8))
      let reader = TextReader(
        referenceDate: question.referenceDate.flatMap { CalendarDate(iso: $0) }
      )
      return Answer(json: json(of: reader.read(question.text), for: question), isError: false)
    } catch {
      var object = JSONLine()
      object.add("id", .null)
      object.add("error", .string("not a JSON object with a string \"text\""))
      object.add("line", .number("\(number)"))
      return Answer(json: object.text, isError: true)
    }
  }

  private func json(of reading: Reading, for question: Question) -> String {
    var quantityTexts = Wordings(of: question.text)
    var timeTexts = quantityTexts
    var object = JSONLine()
    object.add("id", question.id)
    let quantities = reading.quantities.filter { isListed($0.kind) }
    object.add("quantities", .array(quantities.map { json(of: $0, in: &quantityTexts) }))
    object.add("times", .array(reading.times.compactMap { json(of: $0, in: &timeTexts) }))
    if !reading.notes.isEmpty {
      object.add("notes", .array(reading.notes.map { json(of: $0) }))
    }
    return object.text
  }

  private func isListed(_ kind: QuantityMention.Kind) -> Bool {
    switch kind {
    case .amount, .share, .multiple, .duration: true
    case .bare: includesBare
    case .category, .rank: false
    }
  }

  private func json(of mention: QuantityMention, in wordings: inout Wordings) -> String {
    var object = JSONLine()
    object.add(mention.range)
    object.add("text", .string(wordings.text(at: mention.range)))
    object.add("value", .number("\(mention.quantity.value)"))
    if let upper = mention.quantity.upper { object.add("upper", .number("\(upper)")) }
    if let unit = mention.quantity.unit { object.add("unit", .string(unit.symbol)) }
    object.add("hedge", .string(mention.quantity.hedge.rawValue))
    return object.text
  }

  /// Nil where neither end is known.
  private func json(of mention: TimeMention, in wordings: inout Wordings) -> String? {
    guard mention.from != nil || mention.until != nil else { return nil }
    var object = JSONLine()
    object.add(mention.range)
    object.add("text", .string(wordings.text(at: mention.range)))
    object.add("from", mention.from.map { .string($0.firstDay.iso) } ?? .null)
    object.add("until", mention.until.map { .string($0.dayAfter.iso) } ?? .null)
    return object.text
  }

  private func json(of note: Reading.Note) -> String {
    var object = JSONLine()
    object.add(note.range)
    object.add("message", .string(note.message))
    return object.text
  }
}
