import Foundation
import Report
import Testing

/// What is too long for a page goes on on others, and nothing is lost or doubled.
@Suite struct PagingTests {
  private static let mostElements = 1_500
  private static let mostBytes = 120_000

  @Test func aShortListStaysWhole() {
    let page = ReportExample().page("# 名单\n\n- [甲](index.html)\n- 乙\n")
    #expect(!page.html.contains("class=\"pages\""))
    #expect(pages(of: page) == ["index.html"])
  }

  @Test func aLongListGoesOnUnderItsHeading() {
    let items = (1...3_000).map { "- 第\($0)件" }.joined(separator: "\n")
    let page = ReportExample().page("# 名单\n\n## 全部 {#all}\n\n" + items + "\n\n## 后记\n\n完。\n")
    let paths = pages(of: page)
    #expect(page.problems.isEmpty)
    #expect(paths.count > 2)
    #expect(paths.dropFirst() == ArraySlice((2...paths.count).map { "index.all.\($0).html" }))
    let told = paths.flatMap { matches(#/<li>第(\d+)件<\/li>/#, in: page.file($0)) }
    #expect(told == (1...3_000).map(String.init))
    // What stands behind the list stays on its page.
    #expect(page.html.contains("后记"))
    expectLight(page)
    expectSoundLinks(page)
  }

  @Test func pagesSayWhatTheyGoOnWithAndLeadBothWays() {
    let items = (1...3_000).map { "- 第\($0)件" }.joined(separator: "\n")
    let page = ReportExample().page("# 名单\n\n## 全部 {#all}\n\n" + items + "\n")
    let second = page.file("index.all.2.html")
    #expect(second.contains("首页：全部（第2页，共\(pages(of: page).count)页）</h1>"))
    #expect(second.contains("href=\"index.html#all\""))
    #expect(second.contains("rel=\"prev\" href=\"index.html\""))
    #expect(second.contains("rel=\"next\" href=\"index.all.3.html\""))
    #expect(page.html.contains("rel=\"next\" href=\"index.all.2.html\""))
    let last = page.file(pages(of: page).last ?? "")
    #expect(!last.contains("rel=\"next\""))
    #expect(last.contains("—3000项，共3000项"))
  }

  @Test func numberedListsGoOnCounting() {
    let items = (1...3_000).map { "\($0). 件" }.joined(separator: "\n")
    let page = ReportExample().page("# 名单\n\n" + items + "\n")
    let second = page.file(pages(of: page)[1])
    let start = matches(#/<ol start="(\d+)">/#, in: second).first.flatMap { Int($0) } ?? 0
    #expect(start > 1)
    #expect(page.html.matches(of: #/<li>/#).count == start - 1)
  }

  @Test func everyPageOfATableHasItsHead() {
    let rows = (1...2_000).map { "| 第\($0)行 | \($0) |" }.joined(separator: "\n")
    let page = ReportExample().page("# 表\n\n| 名 | 数 |\n| --- | --- |\n" + rows + "\n")
    let paths = pages(of: page)
    #expect(paths.count > 2)
    for path in paths { #expect(page.file(path).matches(of: #/<thead>/#).count == 1, "\(path)") }
    #expect(
      paths.flatMap { matches(#/<td>第(\d+)行/#, in: page.file($0)) } == (1...2_000).map(String.init)
    )
    expectLight(page)
  }

  @Test func ofSeveralListsTheLongOnesGiveWay() {
    let long = (1...3_000).map { "- 长\($0)" }.joined(separator: "\n")
    let short = (1...30).map { "- 短\($0)" }.joined(separator: "\n")
    let page = ReportExample().page("# 甲\n\n## 长 {#a}\n\n\(long)\n\n## 短 {#b}\n\n\(short)\n")
    #expect(page.html.matches(of: #/<li>短/#).count == 30)
    #expect(page.html.matches(of: #/<li>长/#).count > 500)
    #expect(!pages(of: page).contains { $0.hasPrefix("index.b.") })
  }

  @Test func anArticleOfManySectionsGoesOnAndKeepsItsAnchors() {
    let sections = (1...80).map { number in
      let text = (1...30).map { "段落\(number)-\($0)，[上一节](#s\(max(1, number - 1)))。" }
      return "## 第\(number)节 {#s\(number)}\n\n" + text.joined(separator: "\n\n")
    }
    let page = ReportExample().page("# 长文\n\n" + sections.joined(separator: "\n\n") + "\n")
    let paths = pages(of: page)
    #expect(page.problems.isEmpty)
    #expect(paths.count > 1)
    #expect(paths.dropFirst() == ArraySlice((2...paths.count).map { "index.\($0).html" }))
    let told = paths.flatMap { matches(#/<p>段落([0-9-]+)，/#, in: page.file($0)) }
    #expect(told == (1...80).flatMap { section in (1...30).map { "\(section)-\($0)" } })
    for number in 1...80 { #expect(page.html.contains("id=\"s\(number)\""), "\(number)") }
    expectLight(page)
    expectSoundLinks(page)
  }

  @Test func figuresKeepTheirEvidenceOnEveryPage() throws {
    let report = Self.longReport(of: 700)
    let page = report.page("# 数\n\n## 全部 {#all}\n\n```table\nplace: shanghai\n```\n")
    let paths = pages(of: page)
    #expect(page.problems.isEmpty)
    #expect(paths.count > 3)
    let told = paths.flatMap { matches(#/data-claim="(a:\d+)"/#, in: page.file($0)) }
    #expect(told.count == 700)
    #expect(Set(told).count == 700)
    for path in paths {
      let html = page.file(path)
      let markers = matches(#/popovertarget="(n\d+)"/#, in: html)
      let notes = matches(#/<li id="(n\d+)" popover>/#, in: html)
      #expect(notes == markers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
      #expect(notes.first == "n1")
    }
    expectLight(page)
  }

  @Test func quotesHaveTheirAddressWhereverTheyAre() throws {
    let report = Self.longReport(of: 700)
    let files = report.site([
      "index": "# 数\n\n```table\nplace: shanghai\n```\n",
      "sources/source":
        "# 原文\n\n```table\nsource: \"{{source.id}}\"\n```\n\n## 引文 {#quotes}\n\n```quotes\nsource: \"{{source.id}}\"\n```\n",
    ])
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.keys.contains("sources/a.quotes.2.html"))
    let ids = pages.mapValues { Set(matches(#/ id="([^"]+)"/#, in: $0)) }
    var quotes = 0
    for (path, html) in pages where path.hasPrefix("index") {
      for link in matches(#/href="(sources/[^"]+#q-[^"]+)"/#, in: html) {
        let parts = link.split(separator: "#").map(String.init)
        #expect(ids[parts[0]]?.contains(parts[1]) ?? false, "\(path): \(link)")
        quotes += 1
      }
    }
    #expect(quotes == 700)
    let marks = pages.filter { $0.key.hasPrefix("sources/a.") }.flatMap {
      matches(#/<mark id="([^"]+)"/#, in: $0.value)
    }
    #expect(marks.count == 700)
    #expect(Set(marks).count == 700)
    for (path, html) in pages {
      for link in matches(#/class="jump" href="([^"]+)"/#, in: html) {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? path : "sources/" + parts[0]
        #expect(ids[target]?.contains(parts[1]) ?? false, "\(path): \(link)")
      }
    }
  }

  /// A source with so many sentences, each with a figure of its own day.
  private static func longReport(of count: Int) -> ReportExample {
    var report = ReportExample()
    let days = (0..<count).map { String(format: "%04d-%02d-01", 2000 + $0 / 12, $0 % 12 + 1) }
    let sentences = days.indices.map { "第\(days[$0])期，上海企业为\(100_000 + $0)家。" }
    report.add("a", sentences.joined(), publisher: "青年报")
    for (index, day) in days.enumerated() {
      report.claim("\(100_000 + index)家", Decimal(100_000 + index), at: day)
    }
    return report
  }

  private func pages(of page: ReportExample.Page) -> [String] {
    let paths = page.files.map(\.path.path).filter { $0.hasSuffix(".html") }
    let numbered = paths.map { path -> (Int, String) in
      (path.split(separator: ".").dropLast().last.flatMap { Int($0) } ?? 1, path)
    }
    return numbered.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func expectLight(_ page: ReportExample.Page) {
    for path in pages(of: page) {
      let html = page.file(path)
      #expect(html.utf8.count <= Self.mostBytes, "\(path)")
      #expect(html.matches(of: #/<[a-z]/#).count <= Self.mostElements, "\(path)")
    }
  }

  /// Every link to a page of the article, and to an anchor of one, leads there.
  private func expectSoundLinks(_ page: ReportExample.Page) {
    let ids = Dictionary(
      uniqueKeysWithValues: pages(of: page).map {
        ($0, Set(matches(#/ id="([^"]+)"/#, in: page.file($0))))
      }
    )
    for path in ids.keys {
      for link in matches(#/href="([^"]+)"/#, in: page.file(path)) {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? path : parts[0]
        #expect(ids[target] != nil, "\(path): \(link)")
        if parts.count > 1 { #expect(ids[target]?.contains(parts[1]) ?? false, "\(path): \(link)") }
      }
    }
  }

  private func matches(_ pattern: Regex<(Substring, Substring)>, in text: String) -> [String] {
    text.matches(of: pattern).map { String($0.1) }
  }
}
