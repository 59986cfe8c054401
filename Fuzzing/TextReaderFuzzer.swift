import ChineseText
import Foundation
import Quantities

/// What libFuzzer calls with every input: reads it as a text and traps where a promise is broken.
///
/// Ranges lie in the text, are not empty, follow one another and hold their numeral. The first byte
/// chooses whether there is a reference date.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTextReader(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes, count > 0 else { return 0 }
  let input = UnsafeBufferPointer(start: bytes, count: count)
  let reference = input[0] & 1 == 0 ? CalendarDate(year: 2023, month: 7, day: 8) : nil
  let text = String(decoding: input.dropFirst(), as: UTF8.self)
  let reading = TextReader(referenceDate: reference).read(text)
  check(reading, of: Array(text.unicodeScalars))
  return 0
}

private func check(_ reading: Reading, of scalars: [Unicode.Scalar]) {
  checkOrder(reading.quantities.map(\.range), within: scalars.count)
  checkOrder(reading.times.map(\.range), within: scalars.count)
  for note in reading.notes {
    require(note.range.upperBound <= scalars.count, "a note ends in the text")
  }
  for mention in reading.quantities {
    let (range, numeral) = (mention.range, mention.numeral)
    require(
      range.lowerBound <= numeral.lowerBound && numeral.upperBound <= range.upperBound,
      "a quantity holds its numeral"
    )
    require(!numeral.isEmpty, "a numeral has characters")
    let value = mention.quantity.value
    require(value.isFinite && value >= 0, "a value is a number and not negative")
    require(mention.quantity.upper.map { $0 > value } ?? true, "a range has two ends: \(mention)")
  }
  for mention in reading.times {
    let period = mention.period
    require(
      period.map { $0.from.firstDay <= $0.until.lastDay } ?? true,
      "a time goes forward: \(mention)"
    )
  }
}

private func checkOrder(_ ranges: [Range<Int>], within count: Int) {
  var end = 0
  for range in ranges {
    require(!range.isEmpty, "a mention has characters")
    require(range.lowerBound >= end, "mentions follow one another")
    end = range.upperBound
  }
  require(end <= count, "mentions lie in the text")
}

/// Names the broken promise, which an optimized `precondition` would not, and stops.
private func require(_ isKept: Bool, _ promise: @autoclosure () -> String) {
  guard !isKept else { return }
  FileHandle.standardError.write(Data("broken: \(promise())\n".utf8))
  abort()
}
