import Diagnostics
import Extraction
import Testing

/// What `factbook extract FILE` prints.
struct ExtractionTableTests {
  private func lines(_ text: String, columns: Int = 80, title: String? = "上海的人工智能") -> [String] {
    let source = Sample.source(text, title: title)
    return ExtractionTable(Sample.extractor.extract(source), of: source)
      .lines(for: Terminal(columns: columns))
  }

  private let text = """
    上海的人工智能

    截至2022年底，上海规上人工智能企业348家，产业规模超3800亿元。目前人才达到23万。
    《上海市促进人工智能产业发展条例》2022年9月公布，提出两个方面。此外企业38天内可办结。
    """

  @Test func isReadAtEightyColumns() {
    #expect(
      lines(text).joined(separator: "\n") == """
        seeds/sample.txt
        《上海的人工智能》, 2023-07-08

        3 claims
          line  subject  what              period          figure  metric
             3  上海     规上人工智能企业  2022-12-31       348家  ai-firms-above-scale
             3  上海     产业规模          2022-12-31  超3800亿元  ai-industry-scale
             3  上海?    人才              2023-07-08     23万人?  ai-talent
          ? not in the text, but taken from its context

        1 policy named
          line  title                               issuer  status
             4  《上海市促进人工智能产业发展条例》  上海    issued

        5 numbers: 3 read, 2 set aside

          no figure: an ordinal, name, code or article (1)
            line  number  in
               4  两个    …进人工智能产业发展条例》2022年9月公布，提出⟦两个⟧方面。

          a date or length of time (1)
            line  number  in
               4  38天    此外企业⟦38天⟧内可办结。
        """
    )
  }

  @Test(arguments: [40, 80, 120, 200])
  func noLineIsWiderThanTheTerminal(columns: Int) {
    let long = "截至2022年底，上海布局在基础层和应用层的人工智能大模型重点支持企业348家。" + text
    for line in lines(long, columns: columns) where columns >= 80 { #expect(line.cells <= columns) }
    #expect(!lines(long, columns: columns).isEmpty)
  }

  @Test func numbersSetAsideStandInTheirSentencesWithTheReason() {
    let joined = lines("企业数量达到350家。楼宇38天内交付。", title: nil).joined(separator: "\n")
    #expect(joined.contains("2 numbers: 0 read, 2 set aside"))
    #expect(
      joined.contains(
        "  nothing says whose it is (1)\n    line  number  in\n       1  350家   企业数量达到⟦350家⟧。"
      )
    )
    #expect(joined.contains("  a date or length of time (1)"))
  }

  @Test func aTextWithoutNumbersSaysSo() {
    #expect(
      lines("上海加快发展。", title: nil) == [
        "seeds/sample.txt", "2023-07-08", "", "no claims", "", "no numbers",
      ]
    )
  }

  @Test func aHostileTextCannotSteerTheTerminal() {
    let joined = lines("上海\u{1B}[2J企业\u{202E}数量达到350家。", title: "\u{1B}]0;x\u{7}").joined()
    #expect(!joined.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
  }
}
