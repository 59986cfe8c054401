package import Quantities

/// Reads quantities, hedges and periods in running Chinese text.
package struct TextReader: Sendable {
  /// The text's own date, against which 今年 and 目前 are resolved; nil leaves them open.
  package var referenceDate: CalendarDate?

  /// A reader may be used for any number of texts of one date.
  package init(referenceDate: CalendarDate? = nil) {
    self.referenceDate = referenceDate
  }

  /// Everything that the text states in numbers; the ranges are Unicode scalar offsets.
  ///
  /// - Complexity: O(*n*) in the length of the text, whatever stands in it.
  package func read(_ text: String) -> Reading {
    read(Array(text.unicodeScalars)[...])
  }

  /// The same for the scalars of a text or of a part of one; the ranges begin at the part's own 0.
  package func read(_ text: ArraySlice<Unicode.Scalar>) -> Reading {
    let folded = FoldedText(text)
    var scanner = Scanner(text: folded, reference: referenceDate)
    scanner.scan()
    var reading = Reading(times: scanner.times, notes: scanner.notes)
    if folded.hasLetters, !folded.hasHan {
      reading.notes.insert(Reading.Note(range: 0..<folded.count, message: "no Chinese text"), at: 0)
    }
    reading.quantities = scanner.candidates.compactMap { candidate in
      candidate.mention(wording: candidate.wording(in: text))
    }
    return reading
  }
}
