import Model
import Testing

@testable import factbook

@Suite("factbook quantities")
struct QuantitiesFilterTests {
  let filter = QuantitiesFilter(includesBare: false)

  @Test func answersWithQuantitiesAndTimes() {
    let line = #"{"id":"a","text":"截至2022年底，产值超3800亿元","reference_date":"2023-07-08"}"#
    #expect(
      filter.answer(to: line, number: 1).json.text
        == #"{"id":"a","quantities":[{"start":11,"end":18,"text":"超3800亿元","value":380000000000,"#
        + #""unit":"元","hedge":"over"}],"times":[{"start":0,"end":8,"text":"截至2022年底","#
        + #""from":"2022-12-31","until":"2023-01-01"}]}"#
    )
  }

  @Test func givesTheEndsOfARangeAndOpenTimes() {
    let line = #"{"text":"3至5个，2018年以前"}"#
    #expect(
      filter.answer(to: line, number: 1).json.text
        == #"{"id":null,"quantities":[{"start":0,"end":4,"text":"3至5个","value":3,"upper":5,"unit":"个","#
        + #""hedge":"exact"}],"times":[{"start":5,"end":12,"text":"2018年以前","from":null,"#
        + #""until":"2018-01-01"}]}"#
    )
  }

  @Test func skipsRanksGroupsAndBareNumbers() {
    let line = #"{"id":7,"text":"五大方向，位列第13，户数1581，"}"#
    #expect(filter.answer(to: line, number: 1).json.text == #"{"id":7,"quantities":[],"times":[]}"#)
    let bare = QuantitiesFilter(includesBare: true).answer(to: line, number: 1).json.text
    #expect(bare.contains(#""text":"1581","value":1581,"hedge":"exact""#))
  }

  @Test(
    "answers a bad line with its number",
    arguments: ["", "[]", "{", #"{"id":1}"#, #"{"text":3}"#, #""text""#, "\u{FFFD}"]
  )
  func badLines(line: String) {
    let answer = filter.answer(to: line, number: 3)
    #expect(answer.isError)
    #expect(
      answer.json.text
        == #"{"id":null,"error":"not a JSON object with a string \"text\"","line":3}"#
    )
  }

  @Test func ignoresOtherKeysAndAReferenceDateThatIsNone() {
    let answer = filter.answer(
      to: #"{"text":"今年","reference_date":"soon","more":[1]}"#,
      number: 1
    )
    #expect(answer.json.text == #"{"id":null,"quantities":[],"times":[]}"#)
    #expect(!answer.isError)
  }

  @Test func escapesWhatTheTextQuotes() {
    let answer = filter.answer(to: #"{"id":"\"\\\n\u0001","text":"1\n2"}"#, number: 1)
    #expect(answer.json.text == #"{"id":"\"\\\n\u0001","quantities":[],"times":[]}"#)
  }

  @Test func notesWhatItCannotRead() {
    let digits = String(repeating: "1", count: 39)
    let answer = filter.answer(to: #"{"text":"共\#(digits)家"}"#, number: 1)
    #expect(
      answer.json.text
        == #"{"id":null,"quantities":[],"times":[],"notes":[{"start":1,"end":40,"#
        + #""message":"a numeral of more than 38 digits"}]}"#
    )
  }
}
