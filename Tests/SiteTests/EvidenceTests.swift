import Diagnostics
import Foundation
import Model
import Quantities
import Site
import Testing

/// No figure without evidence: from every number of the site back to the bytes of its seed.
@Suite struct EvidenceTests {
  @Test func everyFigureOfEveryPageBelongsToAClaim() async {
    let site = await RealProject.site
    var count = 0
    for page in site.pages.values {
      for element in page.root.all(attribute: "data-claim") {
        for address in (element.attributes["data-claim"] ?? "").split(separator: " ") {
          count += 1
          #expect(!site.claims(at: String(address)).isEmpty, "\(page.path): \(address)")
        }
      }
    }
    #expect(count > 500)
  }

  @Test func everyKeyFigureAndEveryFigureOfATableNamesItsClaim() async {
    var count = 0
    for page in await RealProject.site.pages.values {
      let figures =
        page.root.all(class: "kf").flatMap { $0.all("b") }
        + page.root.all(class: "figures").flatMap { $0.all(class: "q") }
      for figure in figures {
        #expect(figure.attributes["data-claim"] != nil, "\(page.path): \(figure.text)")
      }
      count += figures.count
    }
    #expect(count > 200)
  }

  @Test func aNumberOfAnAuthorIsReportedUnlessItIsAFigureLink() async throws {
    let project = try ScratchProject([
      "Templates/pages/index.md": """
      ---
      title: 首页
      ---
      # 首页

      上海已有350家企业，规模[3821亿元](fact:shanghai/ai-industry-scale)。
      """
    ])
    let found = await project.build().diagnostics.filter { $0.id == "unsourced-figure" }
    #expect(
      found.map(\.description) == [
        """
        Templates/pages/index.md:6:5: warning: no source stands behind ‘350家’ [unsourced-figure]
          help: write [350家](fact:PLACE/METRIC), or take the figure out
        """
      ]
    )
  }

  @Test func everyClaimStandsInItsSeedCharacterForCharacter() async throws {
    let model = await RealProject.model
    #expect(model.claims.count > 100)
    for source in model.sources {
      let text = Array(try SeedText.of(source.id).unicodeScalars)
      let claims = model.claims.filter { $0.source == source.id }
      #expect(claims.flatMap { $0.problems(in: text) } == [])
    }
  }

  @Test func theCheckNoticesAMovedQuoteAndAWrongNumber() async throws {
    let claim = try #require(
      await RealProject.model.claims.first { $0.quantity.wording == "67161.82亿元" }
    )
    let text = Array(try SeedText.of(claim.source).unicodeScalars)
    #expect(claim.problems(in: text) == [])
    var moved = claim
    moved.quote.range = (claim.quote.range.lowerBound + 1)..<(claim.quote.range.upperBound + 1)
    #expect(moved.problems(in: text) != [])
    var wrong = claim
    wrong.quantity.value += 1
    #expect(wrong.problems(in: text) != [])
    var outside = claim
    outside.numeral = 0..<5
    #expect(outside.problems(in: text) != [])
  }

  @Test func everyPrintedNumberIsThatOfItsClaim() async {
    let site = await RealProject.site
    var count = 0
    for page in site.pages.values {
      for element in page.root.all(attribute: "data-claim") where element.name != "g" {
        let values = site.claims(at: element.attributes["data-claim"] ?? "")
          .map(\.quantity.value)
        let text = element.text.split(separator: "·").last.map(String.init) ?? ""
        guard let printed = PlainNumeral.value(of: text) else { continue }
        count += 1
        let isRounded = values.contains { abs(($0 - printed) / max($0, 1)) < 0.006 }
        #expect(isRounded, "\(page.path): \(element.text) is not \(values)")
      }
    }
    #expect(count > 300)
  }

  @Test func everyMarkOfAChartShowsTheNumberOfItsClaim() async {
    let site = await RealProject.site
    for chart in site.charts {
      for mark in chart.panels.joined() {
        let printed = mark.label.split(separator: " ").compactMap { text in
          PlainNumeral.value(of: String(text))
        }
        let value = mark.claim.quantity.value
        // Two marks on one spot share the label of the first.
        guard !mark.label.isEmpty, !mark.label.contains(mark.claim.quantity.verbatim) else {
          continue
        }
        #expect(
          printed.contains { abs(($0 - value) / max(value, 1)) < 0.006 },
          "\(chart.name): \(mark.label) is not \(value)"
        )
      }
    }
  }

  @Test func everyCitationLandsOnTheMarkedSentenceThatItQuotes() async {
    let site = await RealProject.site
    var count = 0
    for page in site.pages.values {
      for popover in page.root.all(attribute: "popover") {
        let link = popover.all("a").first?.attributes["href"] ?? ""
        let target = page.target(of: link)
        let mark = site.pages[target.path]?.root.first(id: target.anchor ?? "")
        let quote = popover.all("blockquote").first?.text ?? "-"
        #expect(mark?.name == "mark", "\(page.path): \(link)")
        #expect(mark?.text.contains(quote) ?? false, "\(page.path): \(quote)")
        count += 1
      }
    }
    #expect(count > 200)
  }

  @Test func everySourcePageQuotesItsSeedUnchanged() async throws {
    let site = await RealProject.site
    for source in site.result.model.sources {
      let text = try SeedText.of(source.id)
      let page = try #require(site.pages["sources/\(source.id.name).html"])
      let marks = page.root.all("mark")
      #expect(!marks.isEmpty)
      #expect(marks.map(\.text).filter { !text.contains($0) } == [])
    }
  }

  @Test func nothingIsChosenSilently() async throws {
    let site = await RealProject.site
    for point in site.result.model.dataPoints {
      let wordings = point.claims.map(\.quantity.verbatim).uniqued()
      guard wordings.count > 1 || point.verdict.isDisputed else { continue }
      let page = try #require(site.pages["metrics/\(point.metric.id).html"])
      let text = page.main?.text ?? ""
      for wording in wordings { #expect(text.contains(wording), "\(page.path): \(wording)") }
      for rival in point.rivals {
        let words = site.result.model.dataPoint(rival)?.shown.quantity.worded().description ?? "-"
        #expect(text.contains(words), "\(page.path): \(words)")
      }
    }
  }
}

extension Claim {
  /// Why the claim's evidence does not hold in the text of its source; empty where it does.
  fileprivate func problems(in text: [Unicode.Scalar]) -> [String] {
    func slice(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text[range.clamped(to: 0..<text.count)])
      return String(view)
    }
    var problems: [String] = []
    for quote in [quote, sentence] where slice(quote.range) != quote.text {
      problems.append("\(source.name):\(quote.range) is not ‘\(quote.text)’")
    }
    guard quote.range.contains(numeral), sentence.range.contains(numeral) else {
      return problems + ["\(source.name): the number \(numeral) is not in its quote"]
    }
    let written = slice(numeral)
    if let value = PlainNumeral.value(of: written), value != quantity.value {
      problems.append("\(source.name): ‘\(written)’ is not \(quantity.value)")
    }
    return problems
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

/// Reads `3800多亿`, `67161.82亿元`, `25万`: digits, then scale characters. Written for the tests
/// alone, so that it does not share a mistake with the program.
enum PlainNumeral {
  static func value(of text: String) -> Decimal? {
    let digits = text.drop { !$0.isDigit }.prefix { $0.isDigit || $0 == "." || $0 == "," }
    guard let number = Decimal(string: digits.filter { $0 != "," }), !text.contains("/") else {
      return nil
    }
    let rest = text.drop { !$0.isDigit }.dropFirst(digits.count)
    guard !rest.contains(where: \.isDigit) else { return nil }
    let scale = rest.filter { $0 != "多" && $0 != "余" }.prefix { "十百千万亿".contains($0) }
    return scale.reduce(number) { value, character in
      let power = ["十": 1, "百": 2, "千": 3, "万": 4, "亿": 8][character] ?? 0
      return value * Decimal(sign: .plus, exponent: power, significand: 1)
    }
  }
}
