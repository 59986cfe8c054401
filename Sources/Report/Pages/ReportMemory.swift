/// What was rendered before of one report, for the next time: only what has changed is made anew.
///
/// It belongs to one `ReportInput`; for another, begin with an empty one. Whatever it holds, the pages are
/// the same bytes as without it.
package struct ReportMemory: Sendable {
  /// What templates can name, and the data files.
  var context: ReportContext?
  var dataFiles: [SiteFile]?
  /// The pages of each template, by its name.
  private var pages: [String: Pages] = [:]

  package init() {}

  /// The pages of a template as they were rendered.
  struct Pages: Sendable {
    var template: PageTemplate
    /// Everything else that they depend on.
    var frame: Frame
    var articles: [PageRenderer.Article]
    var outputs: [PageRenderer.Output]
  }

  /// What pages depend on besides their template and the report.
  struct Frame: Hashable, Sendable {
    var engine: TemplateEngine
    var assets: [String: String]
    var images: [String: SiteImage]
    /// The pages that navigation can lead to.
    var sections: [String]

    /// Whether what stands within pages can be kept: partials may stand in Markdown, and every page may
    /// ask for an asset or a section.
    func changesNoArticle(of template: PageTemplate, since other: Frame) -> Bool {
      sections == other.sections && images == other.images
        && engine.hasSameMarkdown(as: other.engine)
        && (assets == other.assets || !template.body.contains("assets"))
    }
  }

  /// What is known of a template; nil where it has changed.
  func pages(of template: PageTemplate) -> Pages? {
    guard let known = pages[template.name], known.template == template else { return nil }
    return known
  }

  mutating func remember(_ known: Pages) { pages[known.template.name] = known }
}
