import ChineseText
import Foundation
import Quantities

/// The quantities of a page's `main` that nothing ties to a sentence.
///
/// Tied is what names its claim, what stands with its citation marker, what is a link to its sentence, and what says 本站计算. Exempt are, by
/// `docs/design-language.md` §9: quotations, titles, dates, axes, names of sources and counts of the site's
/// own items (`data-count`).
struct QuantitiesOnPages {
  /// Names in which numbers are no quantities: of publishers, metrics, policies.
  let names: [String]

  func untied(on page: HTMLPage) -> [String] {
    page.main.map { blocks(of: $0).flatMap(untied) } ?? []
  }

  private func untied(in text: String) -> [String] {
    guard !text.contains("本站计算") else { return [] }
    let quoted = text.replacing(#/“[^”]*”/#, with: Self.gap)
    let plain = names.reduce(quoted) { $0.replacing($1, with: Self.gap) }
    return TextReader().read(plain).quantities.filter(isFact)
      .map { "‘\($0.quantity.wording)’ in ‘\(text.replacing(Self.gap, with: "□"))’" }
  }

  /// A small count in words (两个, 三份) is language, by GB/T 15835—2011, 4.2; so are durations.
  private func isFact(_ mention: QuantityMention) -> Bool {
    switch mention.kind {
    case .amount:
      mention.quantity.wording.contains(where: \.isDigit) || mention.quantity.value >= 10
    case .share, .multiple: true
    case .duration, .category, .bare, .rank: false
    }
  }

  /// The text of each block with a gap for what is tied or exempt.
  private func blocks(of element: HTMLElement) -> [String] {
    var finished: [String] = []
    var current = ""
    collect(element, into: &current, finished: &finished)
    return (finished + [current]).filter { $0.contains { !$0.isWhitespace } }
  }

  private func collect(
    _ element: HTMLElement,
    into current: inout String,
    finished: inout [String]
  ) {
    guard !isTied(element), !isExempt(element) else {
      current += Self.gap
      return
    }
    let isBlock = Self.blocks.contains(element.name)
    if isBlock { finish(&current, &finished) }
    for child in element.children {
      switch child {
      case .text(let text): current += text
      case .element(let inner): collect(inner, into: &current, finished: &finished)
      }
    }
    if isBlock { finish(&current, &finished) }
  }

  private func finish(_ current: inout String, _ finished: inout [String]) {
    finished.append(current)
    current = ""
  }

  private func isTied(_ element: HTMLElement) -> Bool {
    element.attributes["data-claim"] != nil
      || element.has(class: "nb") && !element.all(class: "cite").isEmpty
      || element.attributes["href"]?.contains("#q-") ?? false
  }

  private func isExempt(_ element: HTMLElement) -> Bool {
    element.attributes["data-count"] != nil
      || Self.exempt.contains(element.name)
      || !Self.exemptClasses.filter(element.has).isEmpty
  }

  /// An object replacement character, as Unicode has it for what is no text.
  private static let gap = "\u{FFFC}"
  private static let blocks: Set<String> = [
    "p", "li", "dt", "dd", "td", "th", "tr", "caption", "small", "div", "section", "summary",
  ]
  /// Quotations, titles (a chart's is its heading and the SVG's own), how a block is written.
  private static let exempt: Set<String> = [
    "blockquote", "q", "h1", "h2", "h3", "title", "desc", "pre", "mark",
  ]
  /// Ticks and labels of axes, keys of marks, badges (they count sources), quoted passages, citations.
  private static let exemptClasses = [
    "tk", "key", "badge", "quotes", "citing", "cite", "marks",
  ]
}
