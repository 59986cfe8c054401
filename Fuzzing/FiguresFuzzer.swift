import ChineseText
import Foundation
import Quantities

/// The reader of Chinese figures: ranges lie in the text, follow one another and hold their numeral.
///
/// The first byte chooses whether there is a reference date.
struct FiguresFuzzer: FuzzTarget {
  func check(_ input: FuzzInput) {
    var input = input
    let reference = input.flag() ? CalendarDate(year: 2023, month: 7, day: 8) : nil
    let text = input.text
    let reading = TextReader(referenceDate: reference).read(text)
    let scalars = Array(text.unicodeScalars)
    promiseOrder(reading.quantities.map(\.range), within: scalars.count, "quantities")
    promiseOrder(reading.times.map(\.range), within: scalars.count, "times")
    for note in reading.notes {
      promise(note.range.upperBound <= scalars.count, "a note ends in the text")
    }
    for mention in reading.quantities { check(mention) }
    for mention in reading.times {
      let isForward = mention.period.map { $0.from.firstDay <= $0.until.lastDay } ?? true
      promise(isForward, "a time goes forward: \(mention)")
    }
    var wordings = Wordings(of: text)
    for mention in reading.quantities {
      let written = wordings.text(at: mention.range).unicodeScalars
      promise(written.elementsEqual(scalars[mention.range]), "a wording is what is written")
    }
  }

  private func check(_ mention: QuantityMention) {
    let (range, numeral) = (mention.range, mention.numeral)
    let isInside = range.lowerBound <= numeral.lowerBound && numeral.upperBound <= range.upperBound
    promise(isInside, "a quantity holds its numeral")
    promise(!numeral.isEmpty, "a numeral has characters")
    let value = mention.quantity.value
    promise(value.isFinite && value >= 0, "a value is a number and not negative")
    promise(mention.quantity.upper.map { $0 > value } ?? true, "a range has two ends: \(mention)")
  }
}
