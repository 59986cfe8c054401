package import Diagnostics
import Model

/// The layouts and partials of a site, and how they are filled.
///
/// A small Mustache of our own, which tells every name it does not know; why is in
/// `docs/decisions/0002-templates.md`. Values are written, never read: no text of a value becomes a
/// tag, a name or markup.
package struct TemplateEngine: Sendable {
  private var templates: [String: Template] = [:]
  private var prints: [String: Fingerprint] = [:]
  /// All that the templates ask for: of `site.title`, the first part.
  private var names: Set<Substring> = []

  package init() {}

  /// Whether any layout or partial asks for a name: what nobody asks for need not be made.
  func mentions(_ name: Substring) -> Bool { names.contains(name) }

  /// Of the text of a layout or partial; nil where there is none.
  func fingerprint(of name: String) -> Fingerprint? { prints[name] }

  /// Makes a layout or partial known under a name; a later one of the same name takes its place.
  ///
  /// - Parameters:
  ///   - name: as in `{{> name}}`; parts of a path are parted by `/`.
  ///   - text: the template.
  ///   - file: its path in the project, for messages.
  ///   - language: HTML for layouts and what they include.
  /// - Returns: a `template-syntax` error for each tag that is wrong.
  package mutating func register(
    _ name: String,
    text: String,
    file: String,
    language: TemplateLanguage
  ) -> [Diagnostic] {
    let start = SourceLocation(file: file)
    let (template, diagnostics) = Template.read(text, from: start, language: language)
    templates[name] = template
    names.formUnion(template.firstNames)
    prints[name] = Fingerprint(of: [file, text, language.rawValue])
    return diagnostics
  }

  /// Fills a registered layout.
  ///
  /// - Parameters:
  ///   - name: of the layout.
  ///   - request: where the layout is asked for, such as a line of front matter.
  ///   - context: the names that its tags can use.
  ///   - reads: told which of them it uses, and which templates.
  /// - Returns: the text, with an `unknown-layout` error where there is none of this name.
  package func render(
    _ name: String,
    requestedAt request: SourceLocation,
    with context: TemplateValue,
    noting reads: PageReads? = nil
  ) -> Rendering {
    reads?.note(.template(name))
    if let template = templates[name] {
      return render(template, with: context, noting: reads)
    }
    var rendering = Rendering()
    let meant = suggestion(for: name, among: templates.keys.sorted())
    rendering.diagnostics = [
      Diagnostic(
        .error,
        "unknown-layout",
        at: request,
        "there is no layout ‘\(name)’",
        help: meant.map { "did you mean ‘\($0)’?" } ?? "add a file for it to Templates/layouts"
      )
    ]
    return rendering
  }

  /// Fills a text that is no file of its own: a page's body or a value of its front matter.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - start: where it begins in its file.
  ///   - language: decides how values are escaped.
  ///   - context: the names that its tags can use.
  ///   - reads: told which of them it uses, and which templates.
  /// - Returns: the text; its diagnostics include those of syntax.
  package func render(
    _ text: String,
    from start: SourceLocation,
    language: TemplateLanguage,
    with context: TemplateValue,
    noting reads: PageReads? = nil
  ) -> Rendering {
    let (template, diagnostics) = Template.read(text, from: start, language: language)
    var rendering = render(template, with: context, noting: reads)
    rendering.diagnostics = (diagnostics + rendering.diagnostics).sorted()
    return rendering
  }

  /// Fills a template that was read before. Of HTML nobody asks later where it comes from.
  func render(_ template: Template, with context: TemplateValue, noting reads: PageReads? = nil)
    -> Rendering
  {
    var renderer = TemplateRenderer(
      templates,
      tracksOrigins: template.language != .html,
      noting: reads
    )
    renderer.render(template, TemplateScope(context, noting: reads))
    return renderer.rendering
  }
}
