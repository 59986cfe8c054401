import Diagnostics
import Jobs
import Report

/// The page templates, layouts and partials of a project.
struct Templates {
  private(set) var pages: [PageTemplate] = []
  private(set) var engine = TemplateEngine()

  private static let pagesFolder = "Templates/pages"
  private static let layoutsFolder = "Templates/layouts"
  private static let partialsFolder = "Templates/partials"

  /// Whether a file of a project is a page template.
  static func isPage(_ path: String) -> Bool {
    path.hasPrefix(pagesFolder + "/") && path.hasSuffix(".md")
  }

  /// Takes pages that are not done only where drafts are asked for, and of page templates all or the chosen ones.
  init(
    _ project: ProjectFolder,
    chosen: [String]? = nil,
    includesDrafts: Bool,
    jobs: Jobs,
    reporting diagnostics: inout [Diagnostic]
  ) {
    register(
      project.files(in: Self.layoutsFolder, ending: ".html", reporting: &diagnostics),
      below: Self.layoutsFolder,
      ending: ".html",
      language: .html,
      reporting: &diagnostics
    )
    register(
      project.files(in: Self.partialsFolder, ending: ".md", reporting: &diagnostics),
      below: Self.partialsFolder,
      ending: ".md",
      language: .markdown,
      reporting: &diagnostics
    )
    let paths = chosen ?? project.paths(in: Self.pagesFolder, ending: ".md")
    for (page, problems) in jobs.map(paths, { Self.page(at: $0, in: project) }) {
      diagnostics += problems
      if let page, includesDrafts || !page.matter.isDraft { pages.append(page) }
    }
    if paths.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error,
          "templates-missing",
          at: SourceLocation(file: Self.pagesFolder),
          "there are no page templates",
          help: "put a Markdown file with front matter into \(Self.pagesFolder)"
        )
      )
    }
  }

  private static func page(at path: String, in project: ProjectFolder)
    -> (PageTemplate?, [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    guard let file = project.file(path, reporting: &diagnostics) else { return (nil, diagnostics) }
    let name = Self.name(of: path, below: Self.pagesFolder, ending: ".md")
    let (page, problems) = PageTemplate.read(file.text, file: path, name: name)
    return (page, diagnostics + problems)
  }

  private mutating func register(
    _ files: [ProjectFolder.TextFile],
    below folder: String,
    ending: String,
    language: TemplateLanguage,
    reporting diagnostics: inout [Diagnostic]
  ) {
    for file in files {
      let name = Self.name(of: file.path, below: folder, ending: ending)
      diagnostics += engine.register(name, text: file.text, file: file.path, language: language)
    }
  }

  private static func name(of path: String, below folder: String, ending: String) -> String {
    String(path.dropFirst(folder.count + 1).dropLast(ending.count))
  }
}
