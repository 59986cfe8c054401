import Diagnostics
import Model

/// The sentences that a page cites: one number a sentence, ascending by first use.
///
/// Figures are filled block by block and link by link, not in reading order. So their markers stand
/// open at first, and ``numbered(_:)`` fills them in once the whole page is there.
struct Citations {
  private let report: ReportInput
  private let page: PagePath
  /// In the order of their numbers once the page is numbered.
  private(set) var sentences: [Quote] = []
  private var indices: [Quote: Int] = [:]
  /// Markers beyond the third of one claim say nothing new (`docs/design-language.md` §7).
  private static let mostMarkers = 3

  /// For a page that cites some sentences already.
  init(report: ReportInput, page: PagePath, sentences: [Quote] = []) {
    self.report = report
    self.page = page
    self.sentences = sentences
    indices = Dictionary(zip(sentences, sentences.indices)) { first, _ in first }
  }

  private var model: FactModel { report.model }

  /// The markers for the sentences of claims, at most three.
  mutating func markers(for claims: [Claim]) -> Markup {
    markers(for: claims.map(\.sentence))
  }

  /// The markers for sentences: each once.
  mutating func markers(for sentences: [Quote]) -> Markup {
    let cited = sentences.uniqued().prefix(Self.mostMarkers).map { index(of: $0) }
    guard !cited.isEmpty else { return Markup() }
    return Markup(
      trusted: "\(Self.opening)" + cited.map(String.init).joined(separator: ",") + Self.end
    )
  }

  private mutating func index(of sentence: Quote) -> Int {
    if let index = indices[sentence] { return index }
    indices[sentence] = sentences.count
    sentences.append(sentence)
    return sentences.count - 1
  }

  /// The page with its markers numbered by first use; those beside one figure ascend.
  mutating func numbered(_ page: Markup) -> Markup {
    let parts = page.html.parts(between: Self.opening)
    var order: [Int] = []
    var numbers: [Int: Int] = [:]
    let pieces = parts.dropFirst().map { part -> (numbers: [Int], rest: Substring) in
      let list = part.utf8.prefix { $0 != UInt8(ascii: "\"") }
      let cited = Substring(list).split(separator: ",").compactMap { Int($0) }
      for index in cited where numbers[index] == nil {
        order.append(index)
        numbers[index] = order.count
      }
      let rest = part.utf8.dropFirst(list.count + Self.end.utf8.count)
      return (cited.compactMap { numbers[$0] }.sorted(), Substring(rest))
    }
    sentences = order.map { sentences[$0] }
    indices = Dictionary(zip(sentences, sentences.indices)) { first, _ in first }
    let markers = sentences.indices.map { marker($0 + 1).html }
    var html = String(parts[0])
    for piece in pieces {
      for number in piece.numbers { html += markers[number - 1] }
      html += piece.rest
    }
    return Markup(trusted: html)
  }

  /// An open marker: no text of a source can contain it, since `<` is escaped.
  private static let opening: StaticString = "<sup class=\"cite\" data-cite=\""
  private static let end = "\"></sup>"

  /// A button that opens the note, and a link to it for browsers without popovers; the style sheet
  /// shows one of them.
  private func marker(_ number: Int) -> Markup {
    let label = InterfaceText.sourceLabel(number, publisher(of: sentences[number - 1]))
    let button = Markup.element(
      "button",
      ["popovertarget": "n\(number)", "aria-label": label],
      text: String(number)
    )
    let link = Markup.element("a", ["href": "#n\(number)"], text: String(number))
    return Markup.element("sup", ["class": "cite"], button + link)
  }

  /// The sentences as a list of notes at the page's end. Each stands there once, and its marker
  /// opens it as a popover: the printed form, the one without popovers and the quick one are the
  /// same (`docs/design-language.md` §7).
  var notes: Markup {
    let items = sentences.indices.map { index in
      Markup.element("li", ["id": "n\(index + 1)", "popover": ""], note(sentences[index]))
    }
    return items.isEmpty ? Markup() : Markup.element("ol", ["class": "notes"], items.joined())
  }

  /// The sentence, who says it on whose word, and the way to it.
  private func note(_ sentence: Quote) -> Markup {
    let link = Markup.element(
      "a",
      ["href": address(of: sentence)],
      text: InterfaceText.seeSentence
    )
    let line = InterfaceText.sourceLine(
      profile(of: sentence),
      relaying: model.origins(of: sentence)
    )
    return Markup.element("blockquote", text: sentence.text.trimmed)
      + Markup.element("p", [:], Markup(text: line + InterfaceText.stop) + link)
  }

  /// The documents in which the sentences stand, as they are cited, in the order of the sources.
  var references: [String] {
    Set(sentences.map(\.source)).sorted().map { id in
      DocumentReference(model.source(id) ?? SourceProfile(id: id, title: id.name)).text
    }
  }

  private func address(of sentence: Quote) -> String {
    page.link(to: report.address(of: sentence))
  }

  private func profile(of sentence: Quote) -> SourceProfile {
    model.source(sentence.source)
      ?? SourceProfile(id: sentence.source, title: sentence.source.name)
  }

  private func publisher(of sentence: Quote) -> String {
    let profile = profile(of: sentence)
    return profile.publisher ?? profile.title
  }
}

extension String {
  /// Without white space at both ends, ideographic spaces included.
  fileprivate var trimmed: Substring {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
