/// Page templates: whatever front matter, tags and Markdown say, the page is sound or there is a diagnostic.
struct FrontMatterFuzzer: FuzzTarget {
  private let report = SmallReport()

  func check(_ input: FuzzInput) {
    report.checkPage(input.text)
  }
}
