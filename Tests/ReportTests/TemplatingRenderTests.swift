import Diagnostics
import Report
import Testing

@Suite struct TemplatingRenderTests {
  private func render(
    _ text: String,
    _ context: TemplateValue,
    _ language: TemplateLanguage = .html
  ) -> Rendering {
    let start = SourceLocation(file: "page.md")
    return TemplateEngine().render(text, from: start, language: language, with: context)
  }

  @Test(
    "Tags are filled from the context",
    arguments: [
      ("{{title}}", ["title": "上海"], "上海"),
      ("{{ place.name }}", ["place": ["name": "上海"]], "上海"),
      ("{{#places}}{{name}}、{{/places}}", ["places": [["name": "沪"], ["name": "京"]]], "沪、京、"),
      ("{{#names}}<{{.}}>{{/names}}", ["names": ["沪", "京"]], "<沪><京>"),
      (
        "{{#place}}{{name}}在{{country}}{{/place}}", ["place": ["name": "上海"], "country": "中国"],
        "上海在中国"
      ),
      ("{{#on}}是{{/on}}{{^on}}否{{/on}}", ["on": true], "是"),
      ("{{#on}}是{{/on}}{{^on}}否{{/on}}", ["on": false], "否"),
      ("{{#x}}是{{/x}}{{^x}}否{{/x}}", ["x": TemplateValue.none], "否"),
      ("{{#x}}是{{/x}}{{^x}}否{{/x}}", ["x": []], "否"),
      ("{{#x}}是{{/x}}{{^x}}否{{/x}}", ["x": ""], "否"),
      ("甲{{! 说明 {{x}}乙", [:], "甲乙"),
      ("{{#a}}{{#b}}{{c}}{{/b}}{{/a}}", ["a": ["b": [["c": "1"], ["c": "2"]]]], "12"),
      ("{{#a}}{{x}}{{/a}}", ["a": ["x": "inner"], "x": "outer"], "inner"),
    ] as [(String, TemplateValue, String)]
  )
  func fills(template: String, context: TemplateValue, expected: String) {
    let rendering = render(template, context)
    #expect(rendering.text == expected)
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test func linesWithNothingButSectionsLeaveNoBlankLine() {
    let rendering = render(
      "<ul>\n  {{#places}}\n  <li>{{.}}</li>\n  {{/places}}\n</ul>\n{{! end }}\n",
      ["places": ["沪", "京"]]
    )
    #expect(rendering.text == "<ul>\n  <li>沪</li>\n  <li>京</li>\n</ul>\n")
  }

  @Test func aValueIsNeverReadAsTemplate() {
    let hostile: TemplateValue = ["title": "{{secret}}{{> layout}}{{#x}}", "secret": "S"]
    #expect(render("{{title}}", hostile, .plain).text == "{{secret}}{{> layout}}{{#x}}")
  }

  @Test func readyHTMLIsWrittenAsItIsAndTextEscaped() {
    let context: TemplateValue = [
      "chart": .html(Markup(trusted: "<svg></svg>")), "title": "<b> & \"'",
    ]
    #expect(render("{{{chart}}}{{chart}}", context).text == "<svg></svg><svg></svg>")
    #expect(
      render("<p title=\"{{title}}\">", context).text == "<p title=\"&lt;b&gt; &amp; &quot;&#39;\">"
    )
  }

  @Test func partialsSeeTheNamesWhereTheyStand() {
    var engine = TemplateEngine()
    let problems = engine.register(
      "parts/place",
      text: "<b>{{name}}</b>\n",
      file: "place.html",
      language: .html
    )
    #expect(problems.isEmpty)
    let rendering = engine.render(
      "{{#places}}\n{{> parts/place}}\n{{/places}}\n",
      from: SourceLocation(file: "page.html"),
      language: .html,
      with: ["places": [["name": "沪"], ["name": "京"]]]
    )
    #expect(rendering.text == "<b>沪</b>\n<b>京</b>\n")
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test func layoutsAreFilledByName() {
    var engine = TemplateEngine()
    _ = engine.register("page", text: "<main>{{{body}}}</main>", file: "page.html", language: .html)
    let rendering = engine.render(
      "page",
      requestedAt: SourceLocation(file: "a.md"),
      with: ["body": .html(Markup(trusted: "<p>甲</p>"))]
    )
    #expect(rendering.text == "<main><p>甲</p></main>")
  }

  @Test func everyLineKnowsItsTemplate() {
    var engine = TemplateEngine()
    _ = engine.register("note", text: "注：{{name}}见下\n", file: "note.md", language: .markdown)
    let rendering = engine.render(
      "{{#places}}\n- {{.}}人{{name}}\n{{/places}}\n{{> note}}\n末\n",
      from: SourceLocation(file: "page.md", line: 5),
      language: .markdown,
      with: ["places": ["沪", "北京"], "name": "全国"]
    )
    #expect(rendering.text == "- 沪人全国\n- 北京人全国\n注：全国见下\n末\n")
    func origin(_ line: Int, _ column: Int) -> String? {
      rendering.location(line: line, column: column)?.description
    }
    #expect(origin(1, 1) == "page.md:6:1")
    #expect(origin(2, 3) == "page.md:6:3")
    #expect(origin(2, 5) == "page.md:6:8")
    #expect(origin(2, 6) == "page.md:6:9")
    #expect(origin(3, 6) == "note.md:1:12")
    #expect(origin(4, 1) == "page.md:9:1")
  }
}
