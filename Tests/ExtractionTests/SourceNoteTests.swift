import Diagnostics
import Extraction
import Model
import Quantities
import Testing

/// What was met in a source and not understood is said, never lost in silence.
struct SourceNoteTests {
  private func messages(_ text: String, date: String? = "2023-07-08") -> [String] {
    Sample.extraction(text, date: date).notes.map(\.message)
  }

  @Test(
    "A text that cannot be read as it should says so",
    arguments: [
      (
        "Shanghai has 350 firms. Output grew by 18%.",
        ["no Chinese text", "no claim was read from 2 numbers: 1 no subject, 1 decoy"]
      ),
      ("上海企业數量達到350家，臺灣產業規模達1200億元。", ["the text is in traditional characters"]),
      ("企业数量达到350家。", ["no claim was read from 1 number: 1 no subject"]),
      ("上海加快发展。", ["no figure and no policy was found"]),
      ("办公楼在38天内交付。", ["no figure and no policy was found"]),
      ("上海企业数量达到350家。", []),
      ("", []),
    ]
  )
  func notes(text: String, expected: [String]) {
    #expect(messages(text) == expected)
  }

  @Test func aTextWithoutDateSaysWhatStaysOpen() {
    #expect(
      messages("目前上海企业数量达到350家。", date: nil)
        == ["nothing dates the text: 今年, 目前 and the like stay open"]
    )
    #expect(messages("2022年底上海企业数量达到350家。", date: nil) == [])
  }

  @Test(
    "What the reader of quantities leaves out is noted where it stands",
    arguments: [
      "-5",
      String(repeating: "9", count: 39), String(repeating: "９", count: 200),
      String(repeating: "9", count: 35) + "亿", String(repeating: "九", count: 40),
    ]
  )
  func longNumerals(numeral: String) throws {
    let text = "上海企业350家。\n另有\(numeral)家，上海产值达3800亿元。"
    let extraction = Sample.extraction(text)
    let note = try #require(extraction.notes.first)
    #expect(extraction.notes.map(\.kind) == [.unread])
    #expect(note.range.lowerBound == 12)
    #expect(extraction.claims.map(\.quantity.wording) == ["350家", "3800亿元"])
  }

  @Test func aNumeralThatFitsIsNotNoted() {
    #expect(messages("上海产值达" + String(repeating: "9", count: 38) + "元。") == [])
  }

  @Test(
    "A note is a diagnostic with place and advice",
    arguments: [
      ("Shanghai has 350 firms.", "text-not-chinese", Severity.warning),
      ("上海企業數量達到350家，產業規模達1200億元。", "text-traditional", .warning),
      ("企业数量达到350家。", "source-without-claims", .warning),
      ("上海加快发展。", "source-without-figures", .note),
      ("上海有" + String(repeating: "1", count: 50) + "家企业350家。", "number-unread", .note),
    ]
  )
  func diagnostics(text: String, id: String, severity: Severity) throws {
    let diagnostic = try #require(Sample.extraction(text).diagnostics.first { $0.id == id })
    #expect(diagnostic.severity == severity)
    #expect(diagnostic.location.file == "seeds/sample.txt")
    #expect(diagnostic.help != nil || severity == .note)
  }
}
