import GFM

/// Markdown: the HTML is sound and has nothing of the author's own, places lie in the text, and ready HTML stands where
/// it was put and nowhere else.
struct MarkdownFuzzer: FuzzTarget {
  func check(_ input: FuzzInput) {
    let text = input.text
    do {
      checkTree(try MarkdownTree(parsing: text), of: text)
      checkReplacing(try MarkdownTree(parsing: text))
    } catch {
      promise(error.line >= 1 && error.line <= text.utf8.count + 1, "a limit is met in the text")
    }
  }

  private func checkTree(_ tree: borrowing MarkdownTree, of text: String) {
    let html = tree.html()
    MarkupScanner.check(html, "the HTML")
    promise(!html.unicodeScalars.contains("\0"), "HTML has no zero")
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
    for issue in tree.issues {
      promise(
        issue.line >= 1 && issue.line <= lines && issue.column >= 1,
        "\(issue) is in the text"
      )
    }
    for link in tree.links {
      promise(link.position.line >= 1 && link.position.line <= lines, "\(link) is in the text")
      promise(link.position.column >= 1, "\(link) has a column")
    }
    let headings = tree.headings
    promise(Set(headings.map(\.id)).count == headings.count, "each heading has an id of its own")
    for heading in headings {
      promise(html.contains("id=\"\(heading.id)\""), "a heading has its id: \(heading)")
    }
    promise(tree.prose.allSatisfy { !$0.text.isEmpty }, "prose has a text")
  }

  /// The marks cannot come from the text: `<` is never written unescaped.
  private func checkReplacing(_ tree: consuming MarkdownTree) {
    var (fences, links, images) = (0, 0, 0)
    tree.replaceFences { _ in
      fences += 1
      return "<hr class=\"fence\">"
    }
    tree.replaceLinks(scheme: "fact") { _ in
      links += 1
      return InlineHTML(html: "<i class=\"fact\"></i>", text: "一")
    }
    tree.replaceImages { _ in
      images += 1
      return InlineHTML(html: "<i class=\"image\"></i>", text: "二")
    }
    tree.removeEmptySections()
    _ = tree.prose
    _ = tree.headings
    let html = tree.html()
    MarkupScanner.check(html, "the HTML with replacements")
    promise(
      html.count(of: "<hr class=\"fence\">") == fences,
      "each fence is replaced once: \(html)"
    )
    // The text of an image may hold links, which go with it.
    promise(html.count(of: "<i class=\"fact\">") <= links, "each link is replaced once: \(html)")
    promise(html.count(of: "<i class=\"image\">") <= images, "each image is replaced once: \(html)")
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
