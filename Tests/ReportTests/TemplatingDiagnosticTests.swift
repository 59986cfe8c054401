import Diagnostics
import Report
import Testing

@Suite struct TemplatingDiagnosticTests {
  private func report(
    _ text: String,
    _ context: TemplateValue = [:],
    language: TemplateLanguage = .html
  ) -> [String] {
    var engine = TemplateEngine()
    _ = engine.register("header", text: "甲{{> footer}}", file: "header.html", language: .html)
    _ = engine.register("footer", text: "{{> header}}", file: "footer.html", language: .html)
    let start = SourceLocation(file: "page.md", line: 4)
    return engine.render(text, from: start, language: language, with: context)
      .diagnostics.map(\.description)
  }

  @Test func everyUnknownNameIsReportedInOneRun() {
    let context: TemplateValue = ["place": ["name": "上海", "id": "shanghai"], "title": "甲"]
    #expect(
      report("甲{{titel}}\n{{place.nmae}} {{#xyz}}{{/xyz}}{{^place.area}}{{/place.area}}", context)
        == [
          "page.md:4:2: error: the name ‘titel’ is not known here [unknown-name]\n  help: did you mean ‘title’?",
          "page.md:5:1: error: the name ‘place.nmae’ is not known here [unknown-name]\n  help: did you mean ‘place.name’?",
          "page.md:5:16: error: the name ‘xyz’ is not known here [unknown-name]\n  help: known are ‘place’, ‘title’",
          "page.md:5:32: error: the name ‘place.area’ is not known here [unknown-name]\n  help: known are ‘place.id’, ‘place.name’",
        ]
    )
  }

  @Test func anUnknownNameInALoopIsReportedOnce() {
    let places: TemplateValue = ["places": [["name": "沪"], ["name": "京"]]]
    #expect(
      report("{{#places}}{{nam}}{{/places}}", places) == [
        "page.md:4:12: error: the name ‘nam’ is not known here [unknown-name]\n  help: did you mean ‘name’?"
      ]
    )
  }

  @Test func aNameOfTheInnerItemIsNotLookedForOutside() {
    #expect(
      report("{{#a}}{{b.kind}}{{/a}}", ["a": ["b": ["kinds": "1"]], "b": ["kind": "2"]]) == [
        "page.md:4:7: error: the name ‘b.kind’ is not known here [unknown-name]\n  help: did you mean ‘b.kinds’?"
      ]
    )
  }

  @Test(
    "What is no text cannot be written",
    arguments: [
      ("{{x}}", ["x": TemplateValue.none], "‘x’ has no value here"),
      ("{{x}}", ["x": true], "‘x’ is true or false and cannot be written"),
      ("{{x}}", ["x": ["a"]], "‘x’ is a list and cannot be written"),
      ("{{x}}", ["x": [:]], "‘x’ is a group of names and cannot be written"),
      ("{{x.y}}", ["x": "a"], "‘x’ is text here and has no ‘y’"),
      ("{{x.y}}", ["x": TemplateValue.none], "‘x’ is without value here and has no ‘y’"),
      ("{{{x}}}", ["x": "<b>"], "‘x’ is text, which is never written without escaping"),
      (
        "<a href=\"{{x}}\">", ["x": "javascript:alert(1)"],
        "the value ‘javascript:alert(1)’ of ‘x’ cannot stand here"
      ),
      (
        "<a href='{{x}}'>", ["x": "java\nscript:a"],
        "the value ‘java script:a’ of ‘x’ cannot stand here"
      ),
      ("<a class={{x}}>", ["x": "a b"], "the value ‘a b’ of ‘x’ cannot stand here"),
      ("<a href=\"{{x}}\">", ["x": .html(Markup(text: "a"))], "‘x’ is HTML and cannot stand here"),
    ] as [(String, TemplateValue, String)]
  )
  func values(template: String, context: TemplateValue, message: String) {
    let found = report(template, context)
    #expect(found.count == 1)
    #expect(found.first?.contains(": error: \(message) [") == true, "\(found)")
  }

  @Test(
    "Wrong syntax is reported at its tag",
    arguments: [
      ("甲 {{x\n乙", "4:3: error: ‘{{x’ is not closed"),
      ("{{x} {{x}}", "4:1: error: ‘{{x} ’ is not closed"),
      ("{{{x}}", "4:1: error: ‘{{{x}}’ is not closed"),
      ("{{! 甲", "4:1: error: ‘{{! 甲’ is not closed"),
      ("甲{{}}", "4:2: error: the tag has no name"),
      ("{{a b}}", "4:1: error: ‘a b’ is no name"),
      ("{{=<% %>=}}", "4:1: error: ‘=<% %>=’ is no name"),
      ("{{a..b}}", "4:1: error: ‘a..b’ is no name"),
      ("\n {{#y}}甲", "5:2: error: ‘{{#y}}’ has no end"),
      ("甲{{/y}}", "4:2: error: ‘{{/y}}’ ends nothing"),
      ("{{#y}}\n{{/z}}{{/y}}", "5:1: error: ‘{{/z}}’ stands where ‘{{#y}}’ of line 4 is open"),
      ("{{#y}}{{#x}}{{/y}}", "4:13: error: ‘{{/y}}’ stands where ‘{{#x}}’ of line 4 is open"),
    ]
  )
  func syntax(template: String, expected: String) {
    let found = report(template, ["x": "1", "y": true])
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("page.md:\(expected) [template-syntax]") == true, "\(found)")
  }

  @Test func syntaxAndNamesAreReportedTogether() {
    #expect(report("{{#y}}{{nmae}}\n{{x", ["y": true, "name": "a"]).count == 3)
  }

  @Test func unknownPartialsAndLayoutsAreReportedWithASuggestion() {
    #expect(
      report("{{> heder}}") == [
        "page.md:4:1: error: there is no partial ‘heder’ [unknown-partial]\n  help: did you mean ‘header’?"
      ]
    )
    let rendering = TemplateEngine().render(
      "page",
      requestedAt: SourceLocation(file: "a.md", line: 2, column: 9),
      with: [:]
    )
    #expect(
      rendering.diagnostics.map(\.description) == [
        "a.md:2:9: error: there is no layout ‘page’ [unknown-layout]\n  help: add a file for it to Templates/layouts"
      ]
    )
  }

  @Test func partialsThatIncludeEachOtherAreReported() {
    #expect(
      report("{{> header}}") == [
        "footer.html:1:1: error: ‘header’ includes itself: header → footer [partial-cycle]\n  help: remove one of the tags"
      ]
    )
  }

  @Test func aPartialOfTheOtherLanguageIsRefused() {
    #expect(
      report("{{> header}}", language: .markdown).first
        == "page.md:4:1: error: ‘header’ is HTML [unknown-partial]\n  help: use a partial that is Markdown, as this template is"
    )
  }
}
