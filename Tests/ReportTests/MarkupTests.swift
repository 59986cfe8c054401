import Report
import Testing

@Suite("Markup")
struct MarkupTests {
  @Test func escapesTheFiveCharactersThatMeanSomething() {
    #expect(Markup(text: "<b a='1'>\"&\"").html == "&lt;b a=&#39;1&#39;&gt;&quot;&amp;&quot;")
  }

  @Test func escapesAttributeValuesAndKeepsTheirOrder() {
    let link = Markup.element("a", ["title": "\"><script>", "href": "a&b"], text: "超3800亿元")
    #expect(
      link.html
        == "<a title=\"&quot;&gt;&lt;script&gt;\" href=\"a&amp;b\">超3800亿元</a>"
    )
  }

  @Test func leavesOutMissingAttributesAndWritesEmptyOnesByName() {
    let link = Markup.element("a", ["class": nil, "download": ""], text: "CSV")
    #expect(link.html == "<a download>CSV</a>")
  }

  @Test func escapesSeparators() {
    let items = ["1", "2"].map { Markup(text: $0) }
    #expect(items.joined(separator: " < ").html == "1 &lt; 2")
  }
}
