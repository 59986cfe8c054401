package import Diagnostics
import Model

/// All pages of a report: each template, once for each item of its collection.
package struct ReportPages {
  private let report: ReportInput
  private let templates: [PageTemplate]
  private let engine: TemplateEngine
  /// Names of assets and where they lie in the site, such as `style`.
  private let assets: [String: String]

  package init(
    report: ReportInput,
    templates: [PageTemplate],
    engine: TemplateEngine,
    assets: [String: String]
  ) {
    self.report = report
    self.templates = templates
    self.engine = engine
    self.assets = assets
  }

  /// Renders all of them; pages and downloads are sorted by path.
  package func render() -> Output {
    let shared = ReportContext(report)
    var files = DataFiles(report: report).files
    var prose: [AuthoredProse] = []
    var diagnostics: [Diagnostic] = []
    for template in templates.sorted(by: { $0.name < $1.name }) {
      for output in pages(of: template, context: shared) {
        files += [output.page] + output.files
        prose += output.prose
        diagnostics += output.diagnostics
      }
    }
    return Output(
      files: files.sorted { $0.path < $1.path }.uniqued(by: \.path),
      prose: prose.uniqued(),
      diagnostics: diagnostics
    )
  }

  /// The site's pages and downloads, and what their authors wrote.
  package struct Output: Sendable {
    package var files: [SiteFile]
    package var prose: [AuthoredProse]
    package var diagnostics: [Diagnostic]
  }

  private func pages(of template: PageTemplate, context: ReportContext) -> [PageRenderer.Output] {
    guard let collection = template.matter.collection else {
      return [page(template, item: nil, context: context.shared)]
    }
    return context.items(of: collection).map { item in
      let names = context.shared.merging([item.name: item.value]) { _, own in own }
      return page(template, item: item.id, context: names)
    }
  }

  private func page(_ template: PageTemplate, item: String?, context: [String: TemplateValue])
    -> PageRenderer.Output
  {
    let environment = PageEnvironment(report: report, page: template.path(for: item))
    let names = context.merging([
      "assets": .object(assets.mapValues { .string($0) }),
      "section": sections(current: template.matter.section),
    ]) { first, _ in first }
    return PageRenderer(
      environment: environment,
      template: template,
      engine: engine,
      context: names
    ).render()
  }

  /// Every single page by name, true for the one that the current page belongs to.
  private func sections(current: String?) -> TemplateValue {
    let names = templates.filter { $0.matter.collection == nil }.map(\.name)
    return .object(
      Dictionary(names.map { ($0, .bool($0 == current)) }) { first, _ in first }
    )
  }
}
