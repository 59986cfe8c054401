/// The texts for which the library takes quadratic time or writes many times their size: as large as they were when
/// that was measured, and as large as ``MarkdownLimits`` lets them through.
enum HardMarkdown {
  static let all = measured + atTheLimit + long

  /// Seconds without limits on two cores: 11, 8.5, 3.7, 2.0 and 0.7, then 24 for lines before a table.
  private static let measured: [(name: String, text: String)] = [
    (
      "table of 2,000 columns and rows",
      table(columns: 2000, row: "|a|\n", rows: 2000)
    ),
    ("![[]() 32,000 times", repeated("![[]()", 32_000)),
    ("<![CDATA[ 32,000 times", repeated("<![CDATA[", 32_000)),
    ("<!A 32,000 times", repeated("<!A ", 32_000)),
    ("<? 32,000 times", repeated("<?", 32_000)),
    ("300,000 lines before a table", repeated("a\n", 300_000) + "|-|-|\n"),
  ]

  private static let atTheLimit: [(name: String, text: String)] = [
    ("table of 64 columns, 19,000 rows", table(columns: 64, row: "|a|\n", rows: 19_000)),
    ("a line of 1 MB, ![[]() 500 times", repeated("![[]()", 500) + repeated("a", 990_000)),
    ("<![CDATA[ 500 times in 1 MB", repeated("<![CDATA[", 500) + repeated("a", 990_000)),
    ("<!A 500 times in 1 MB", repeated("<!A ", 500) + repeated("a", 990_000)),
    ("<? 500 times in 1 MB", repeated("<?", 500) + repeated("a", 990_000)),
    ("19,000 lines before a table", repeated("a\n", 19_000) + "|-|-|\n"),
    ("100 levels on 4,000 lines", repeated(repeated("> ", 100) + "a\n", 4000)),
    (
      "references of 10 kB, 1,900 times",
      "[a]: /" + repeated("x", 10_000) + "\n\n" + repeated("[a] ", 1900)
    ),
  ]

  /// Within all limits.
  private static let long: [(name: String, text: String)] = [
    "*a* ", "[a](b) ", "\\*&amp;", "**“a”**后", "[^a", "`a` ", "<a ", "![", "[a][b", "3*4",
  ].map { ("\($0) for 100 kB", repeated($0, 100_000 / $0.utf8.count)) }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func table(columns: Int, row: String, rows: Int) -> String {
    let head = repeated("|a", columns) + "|\n" + repeated("|-", columns) + "|\n"
    return head + repeated(row, rows)
  }
}
