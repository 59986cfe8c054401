import ChineseText
import Foundation
import Quantities

/// How much processor time the reading of one text takes: the best of several runs, since what else
/// a machine does only ever adds time.
struct Measurement {
  let seconds: Double
  let megabytes: Double

  /// MB are 10⁶ bytes of UTF-8.
  var megabytesPerSecond: Double { megabytes / seconds }

  init(reading text: String) {
    let reader = TextReader(referenceDate: CalendarDate(year: 2023, month: 7, day: 8))
    let runs = (0..<Self.runs).map { _ in
      let start = clock()
      let reading = reader.read(text)
      let ticks = clock() - start
      precondition(reading.quantities.count < text.utf8.count, "a quantity has a character")
      return Double(ticks) / Self.ticksPerSecond
    }
    seconds = runs.min() ?? 0
    megabytes = Double(text.utf8.count) / 1_000_000
  }

  private static let runs = 3
  /// What `clock` counts in (POSIX, `CLOCKS_PER_SEC`).
  private static let ticksPerSecond = 1_000_000.0
}
