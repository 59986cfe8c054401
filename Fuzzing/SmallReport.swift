import Corpus
import Diagnostics
import Extraction
import Foundation
import Jobs
import Model
import Quantities
import Report

/// A report over a few sentences, for pages that are made up.
struct SmallReport: Sendable {
  private let input: ReportInput
  /// What follows from the report alone, so that it is not found anew for each page.
  private let memory: ReportMemory

  init() {
    let texts = [
      "2023年7月8日，上海人工智能企业2018年183家，2020年250家，2022年350家；产业规模2022年超3800亿元，占全国三分之一。",
      "2022年，北京人工智能企业1048家，深圳人工智能企业1920家，杭州人工智能企业近700家，上海人工智能人才约25万人。",
      "2021年12月，上海印发《上海市人工智能产业发展“十四五”规划》，提出22条措施。上海人工智能企业2022年348家。",
    ]
    let sources = texts.enumerated().map { index, text in
      Source(
        text: text,
        id: SourceID("seeds/\(index).txt"),
        metadata: Metadata(title: "文章\(index)", publisher: "青年报", date: "2023-07-08")
      )
    }
    let extractor = Extractor(catalog: .builtIn)
    let extracts = sources.map { ($0, extractor.extract($0)) }
    let profiles = sources.map { SourceProfile(id: $0.id, title: $0.metadata.title ?? "") }
    let model = FactModel(
      claims: extracts.flatMap(\.1.claims),
      mentions: extracts.flatMap(\.1.policies),
      sources: profiles,
      catalog: .builtIn
    )
    promise(model.dataPoints.count > 8, "the report has figures")
    input = ReportInput(
      model: model,
      sources: sources,
      setAside: Dictionary(extracts.map { ($0.0.id, $0.1.setAside) }) { first, _ in first },
      settings: ReportSettings(title: "试验")
    )
    var memory = ReportMemory()
    let pages = ReportPages(report: input, templates: [], engine: TemplateEngine(), assets: [:])
    _ = pages.render(from: &memory)
    self.memory = memory
  }

  /// Makes the page of a template, which has to be sound whatever the template says.
  func checkPage(_ text: String) {
    let (template, problems) = PageTemplate.read(text, file: "Templates/pages/a.md", name: "a")
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
    for problem in problems { check(problem, lines: lines) }
    guard let template else { return promise(!problems.isEmpty, "a refusal has a reason") }
    var engine = TemplateEngine()
    let layout = "<title>{{page.title}}</title><main>{{{content}}}</main>{{{notes}}}"
    for name in Set(["page", template.matter.layout]) {
      _ = engine.register(name, text: layout, file: "page.html", language: .html)
    }
    let pages = ReportPages(
      report: input,
      templates: [template],
      engine: engine,
      assets: [:],
      jobs: Jobs(1)
    )
    var memory = memory
    let output = pages.render(from: &memory)
    for problem in output.diagnostics where problem.location.file.hasSuffix(".md") {
      check(problem, lines: lines)
    }
    for file in output.files where file.path.path.hasSuffix(".html") {
      promise(!file.path.path.split(separator: "/").contains(".."), "\(file.path) is in the site")
    }
    for page in output.files where page.content.hasPrefix("<title>") {
      MarkupScanner.check(page.content, page.path.path)
    }
    for file in output.files where file.path.path.hasSuffix(".svg") {
      // A drawing of its own brings its style, which has `>` of its own.
      let parts = file.content.split(separator: "<style>").flatMap {
        $0.split(separator: "</style>")
      }
      promise(parts.count == 3, "a drawing has one style")
      MarkupScanner.check(String(parts[0]) + String(parts[2]), file.path.path)
    }
  }

  private func check(_ problem: Diagnostic, lines: Int) {
    let place = problem.location
    promise(place.line >= 1 && place.line <= lines + 1 && place.column >= 1, "\(problem)")
    promise(!problem.message.contains("\n"), "a message is one line: \(problem.message)")
  }
}
