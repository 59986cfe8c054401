import Corpus
import Diagnostics
import Model
import Quantities

/// ` ```quotes `: the quoted sentences of a source with a little context, each figure marked and
/// led on to its place and metric.
struct QuotesBlock: DataBlock {
  static let name = "quotes"

  private let source: SourceProfile?

  init(_ reader: inout BlockReader) {
    source = reader.source("source")
    reader.require(source != nil, "`source: …`")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    guard let id = source?.id, let source = environment.source(id) else { return Markup() }
    let isFirst = state.ids.insert(QuotedPassages.listName + " " + id.name).inserted
    let passages = QuotedPassages(source: source, environment: environment, hasAnchors: isFirst)
    let (first, rest) = passages.parts
    guard !rest.isEmpty else { return first }
    let isOwn = environment.page == .source(id.name)
    let name = QuotedPassages.listName + (isOwn ? "" : "-" + PagePath.sourceID(id.name))
    let more = PageRest(name: name, parts: rest)
    if isFirst { state.rests[name] = more }
    return first + more.mark
  }
}

/// The passages of a source around its quoted sentences, in the order of the text.
struct QuotedPassages {
  let source: Source
  let environment: PageEnvironment
  /// Whether links can lead to the quotes: an id stands on a page once.
  let hasAnchors: Bool

  /// The name of the list in addresses.
  static let listName = "quotes"

  /// What stands on the first page and on those that follow. Passages that touch are one; gaps are marked […].
  var parts: (first: Markup, rest: [Markup]) {
    let passages = passages
    let parts = Dictionary(grouping: passages, by: \.part)
    let markups = parts.keys.sorted().map { number in
      let gap = Markup.element("p", ["class": "gap"], text: "[…]")
      var result = Markup()
      for (index, passage) in (parts[number] ?? []).enumerated() {
        if index > 0 { result += gap }
        result += Markup.element("p", [:], markup(of: passage.range))
      }
      return Markup.element("div", ["class": "quotes"], result)
    }
    return (markups.first ?? Markup(), Array(markups.dropFirst()))
  }

  /// Every sentence that a claim or policy was read from, in the order of the text.
  private let quoted: [Quote]

  init(source: Source, environment: PageEnvironment, hasAnchors: Bool = true) {
    self.source = source
    self.hasAnchors = hasAnchors
    self.environment = environment
    quoted = Self.quoted(of: source, in: environment)
  }

  private static func quoted(of source: Source, in environment: PageEnvironment) -> [Quote] {
    let model = environment.model
    let mentions = model.policies(namedBy: source.id).flatMap(\.mentions)
    let claimed = model.claims(of: source.id).map(\.sentence) + mentions.map(\.sentence)
    let counted = mentions.filter { $0.sentence.source == source.id }.compactMap(\.measures)
      .map(environment.report.sentence)
    let sentences = (claimed + counted).filter { $0.source == source.id }
    return sentences.uniqued().sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A run of the text around quoted sentences, and the page on which it stands.
  private struct Passage {
    var range: Range<Int>
    var part: Int
  }

  /// Where a page ends within a passage, the next begins with its first sentence.
  private var passages: [Passage] {
    let context = environment.report.settings.quoteContext
    return quoted.reduce(into: []) { passages, quote in
      let part = environment.report.part(of: quote)
      var range = quote.range
      if let sentence = source.sentence(containing: quote.range.lowerBound) {
        let around = source.contextRange(around: sentence, sentences: context)
        range = min(around.lowerBound, range.lowerBound)..<max(around.upperBound, range.upperBound)
      }
      guard let last = passages.last, range.lowerBound <= last.range.upperBound else {
        passages.append(Passage(range: range, part: part))
        return
      }
      let end = max(last.range.upperBound, range.upperBound)
      if last.part == part {
        passages[passages.count - 1].range = last.range.lowerBound..<end
      } else {
        let border = max(quote.range.lowerBound, last.range.lowerBound)
        passages[passages.count - 1].range = last.range.lowerBound..<border
        passages.append(Passage(range: border..<end, part: part))
      }
    }
  }

  private func markup(of range: Range<Int>) -> Markup {
    var result = Markup()
    var position = range.lowerBound
    for sentence in quoted where range.contains(sentence.range.lowerBound) {
      guard sentence.range.lowerBound >= position else { continue }
      result += text(position..<sentence.range.lowerBound)
      result += marked(sentence)
      position = sentence.range.upperBound
    }
    return result + text(position..<max(position, range.upperBound))
  }

  private func text(_ range: Range<Int>) -> Markup { Markup(text: source.characters[range]) }

  /// The sentence highlighted, its figures underlined, and what was read from it.
  private func marked(_ sentence: Quote) -> Markup {
    let claims = environment.model.claims(in: sentence)
    var inner = Markup()
    var anchors: Set<Int> = []
    var position = sentence.range.lowerBound
    for numeral in claims.map(\.numeral).uniqued().sorted(by: { $0.lowerBound < $1.lowerBound })
    where numeral.lowerBound >= position && numeral.upperBound <= sentence.range.upperBound {
      inner += text(position..<numeral.lowerBound)
      inner += .element("u", ["id": hasAnchors ? "c-\(numeral.lowerBound)" : nil], text(numeral))
      anchors.insert(numeral.lowerBound)
      position = numeral.upperBound
    }
    inner += text(position..<sentence.range.upperBound)
    let mark = Markup.element(
      "mark",
      ["id": hasAnchors ? environment.report.anchor(of: sentence) : nil],
      inner
    )
    return mark + chips(for: claims, anchored: &anchors) + policyChips(for: sentence)
      + jumps(from: sentence)
  }

  /// Links to the quoted sentences before and behind.
  private func jumps(from sentence: Quote) -> Markup {
    guard let index = quoted.firstIndex(of: sentence) else { return Markup() }
    let neighbours = [
      (index - 1, "↑", InterfaceText.previousQuote), (index + 1, "↓", InterfaceText.nextQuote),
    ]
    return neighbours.filter { quoted.indices.contains($0.0) }.map { index, arrow, label in
      Markup.element(
        "a",
        [
          "class": "jump", "href": "#" + environment.report.anchor(of: quoted[index]),
          "aria-label": label,
        ],
        text: arrow
      )
    }.joined(separator: " ")
  }

  /// → 上海 · 规上人工智能企业 · 348家. A number that could not be marked, since it lies within another,
  /// has its anchor here.
  private func chips(for claims: [Claim], anchored anchors: inout Set<Int>) -> Markup {
    claims.map { claim in
      let isNew = anchors.insert(claim.numeral.lowerBound).inserted
      let period = claim.period.map { " · " + $0.worded } ?? ""
      let text =
        "→ \(claim.place.name) · \(claim.metricName)\(period) · \(claim.quantity.worded())"
      return Markup.element(
        "a",
        [
          "class": "chip", "id": isNew && hasAnchors ? claim.anchor : nil,
          "data-claim": claim.address,
          "href": environment.page.link(to: PagePath.metric(claim.metric.id).path),
        ],
        text: text
      )
    }.joined(separator: " ")
  }

  private func policyChips(for sentence: Quote) -> Markup {
    let policies = environment.model.policies(namedBy: sentence.source).filter { policy in
      policy.mentions.contains { $0.sentence == sentence }
    }
    return policies.map { policy in
      Markup.element(
        "a",
        [
          "class": "chip",
          "href": environment.page.link(to: PagePath.policy(policy.id).path),
        ],
        text: "→ \(InterfaceText.policy) · " + InterfaceText.titled(policy.shortTitle)
      )
    }.joined(separator: " ")
  }
}
