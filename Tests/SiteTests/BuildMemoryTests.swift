import Report
import Site
import Testing

@Suite("Building again from what is known")
struct BuildMemoryTests {
  private static let talk =
    "---\ntitle: 谈\nsection: index\n---\n# 谈\n\n{{> note}}\n\n[](fact:shanghai/ai-industry-scale)\n"
  private static let frame =
    "<title>{{site.title}}</title><link href=\"{{root}}{{assets.style}}\"><main>{{{content}}}</main>\n{{{notes}}}"

  private let start = [
    "Templates/layouts/page.html": frame,
    "Templates/assets/style.css": "p {}",
    "Templates/partials/note.md": "说明\n",
    "Templates/pages/talk.md": talk,
    "Templates/pages/places/place.md":
      "---\ntitle: \"{{place.name}}\"\nfor-each: places\n---\n# {{place.name}}\n",
    "Templates/pages/sources/source.md":
      "---\ntitle: \"{{source.title}}\"\nfor-each: sources\n---\n```quotes\nsource: \"{{source.id}}\"\n```\n",
    "Templates/pages/metrics/metric.md":
      "---\ntitle: \"{{metric.name}}\"\nfor-each: metrics\n---\n# {{metric.name}}\n",
    "Templates/pages/sheet.md": "---\ntitle: 样式\n---\n{{assets.style}}\n",
  ]

  /// Each step changes one thing on which others depend in another way.
  private let steps: [(file: String, text: String)] = [
    ("Templates/pages/talk.md", talk + "\n多一行\n"),
    ("Templates/layouts/page.html", "<p>新框</p>" + frame),
    ("Templates/assets/style.css", "p { color: red }"),
    ("Templates/partials/note.md", "另一个说明\n"),
    ("Templates/pages/new.md", "---\ntitle: 新页\n---\n# 新页\n"),
    ("Templates/pages/talk.md", talk + "\n{{site.titel}} [断](nowhere.html)\n"),
    ("Templates/pages/talk.md", talk),
    ("seeds/a.txt", "上海人工智能产业规模2022年达4000亿元。增长很快。原因很多。前景很好。\n"),
    ("seeds/a.yml", "title: 乙\npublisher: 晚报\ndate: 2023-07-08\n"),
    ("seeds/b.txt", "北京人工智能产业规模2022年达2000亿元。\n"),
    ("seeds/catalog/metrics.yml", "ai-industry-scale:\n  name: 产业总规模\n"),
    ("factbook.yml", "format: 1\ntitle: 新名\naddress: https://example.org/\n"),
    ("factbook.yml", "format: 1\ntitle: 新名\naddress: https://example.org/\nquote-context: 3\n"),
  ]

  /// Edits in an order that nobody thought of; a file that was edited before may go back to what it was.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func isTheSameAfterEditsInAnyOrder(seed: UInt64) async throws {
    let project = try ScratchProject(start)
    var memory = BuildMemory()
    var state = seed
    let more = [
      ("Templates/assets/port.svg", "<svg viewBox='0 0 3 2'></svg>"),
      ("Templates/assets/port.svg", "<svg viewBox='0 0 4 2'></svg>"),
      ("Templates/pages/talk.md", Self.talk + "\n![港](assets/port.svg) 有99家企业\n"),
      ("Templates/pages/new.md", "---\ntitle: 新\ndraft: on\n---\n# 新\n"),
      ("Templates/pages/new.md", "---\ntitle: 新\naliases: [old.html]\n---\n# 新\n"),
    ]
    var pool: [(String, String)] = more
    for step in steps { pool.append((step.file, step.text)) }
    for file in start.sorted(by: { $0.key < $1.key }) { pool.append((file.key, file.value)) }
    for _ in 0..<12 {
      // Knuth's MMIX generator: the same edits in every run.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let (file, text) = pool[Int(state >> 33) % pool.count]
      try project.write(file, text)
      let known = await project.builder.build(isStrict: false, from: &memory)
      let fresh = await project.build()
      #expect(known.files == fresh.files, "after \(file)")
      #expect(known.diagnostics == fresh.diagnostics, "after \(file)")
      #expect(known.summary == fresh.summary, "after \(file)")
    }
  }

  @Test func isTheSameAsBuildingFromNothing() async throws {
    let project = try ScratchProject(start)
    var memory = BuildMemory()
    var last = await project.builder.build(isStrict: false, from: &memory)
    #expect(last.diagnostics == [])
    for step in steps {
      try project.write(step.file, step.text)
      let known = await project.builder.build(isStrict: false, from: &memory)
      let fresh = await project.build()
      #expect(known.files == fresh.files, "after \(step.file)")
      #expect(known.diagnostics == fresh.diagnostics, "after \(step.file)")
      #expect(known.summary == fresh.summary, "after \(step.file)")
      #expect(known.files != last.files || known.diagnostics != last.diagnostics)
      last = known
    }
  }
}
