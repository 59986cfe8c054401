import Diagnostics
import Foundation
import Model
import Report
import Site
import Synchronization
import Testing

/// What earlier builds left, in memory or on disk, never shows in the result: after any edits, it is that of a
/// build from nothing, byte for byte.
@Suite("Building from what earlier builds left")
struct IncrementalTests {
  private let program = Fingerprint(of: "this program")

  @Test(arguments: [1, 2, 3] as [UInt64])
  func isTheSameAfterAnyEdits(seed: UInt64) async throws {
    var author = try RandomAuthor(seed: seed)
    let builder = author.project.builder
    var memory = BuildMemory()
    for _ in 0..<10 {
      let deed = try author.work()
      let cold = await author.project.build()
      let warm = await builder.build(isStrict: false, from: &memory)
      expectSame(warm, cold, "in memory, after \(deed)")
      let cache = try #require(author.cache(program))
      let inquiry = builder.inquire(in: cache, isStrict: false, output: "site")
      if let known = inquiry.known {
        #expect(known.diagnostics == cold.diagnostics, "after \(deed)")
        #expect(known.summary == cold.summary, "after \(deed)")
      } else if let update = builder.update(
        inquiry,
        isStrict: false,
        output: "site",
        cache: cache
      ), try builder.write(update, to: "site", cache: cache).get() {
        #expect(update.known.diagnostics == cold.diagnostics, "after \(deed)")
        #expect(update.known.summary == cold.summary, "after \(deed)")
        builder.remember(update, for: inquiry, in: cache)
      } else {
        let stored = await builder.build(cache: cache)
        expectSame(stored, cold, "from disk, after \(deed)")
        guard !stored.hasErrors else { continue }
        #expect(builder.write(stored.files, to: "site", cache: cache) == nil)
        builder.remember(stored, for: inquiry, in: cache)
      }
      #expect(try author.site() == Self.contents(of: cold.files), "after \(deed)")
      try author.damageTheCache()
    }
  }

  @Test func aSiteThatIsUpToDateIsKnownWithoutABuild() async throws {
    var author = try RandomAuthor(seed: 1)
    let builder = author.project.builder
    let cache = try #require(author.cache(program))
    func known() -> SiteBuilder.Known? {
      builder.inquire(in: cache, isStrict: false, output: "site").known
    }
    #expect(known() == nil)
    let inquiry = builder.inquire(in: cache, isStrict: false, output: "site")
    let result = await builder.build(cache: cache)
    #expect(builder.write(result.files, to: "site", cache: cache) == nil)
    builder.remember(result, for: inquiry, in: cache)
    #expect(known()?.summary == result.summary)
    #expect(builder.inquire(in: cache, isStrict: true, output: "site").known == nil)
    #expect(builder.inquire(in: cache, isStrict: false, output: "public").known == nil)
    let other = try #require(author.cache(Fingerprint(of: "another program")))
    #expect(builder.inquire(in: other, isStrict: false, output: "site").known == nil)

    // Someone else writes into the site.
    let page = try #require(author.project.text("site/index.html"))
    try author.project.write("site/index.html", page + " ")
    #expect(known() == nil)
    #expect(builder.write(result.files, to: "site", cache: cache) == nil)
    #expect(known() != nil)
    try author.project.write("site/extra.html", "")
    #expect(known() == nil)

    // A file changes while the site is built from what it was.
    let late = builder.inquire(in: cache, isStrict: false, output: "site")
    #expect(builder.write(result.files, to: "site", cache: cache) == nil)
    try author.project.write("seeds/a.txt", "上海人工智能产业规模2022年达3900亿元。\n")
    builder.remember(result, for: late, in: cache)
    #expect(known() == nil)
    _ = try author.work()
  }

  /// Where an edit cannot concern other pages, those of the template are made and nothing else.
  @Test func anEditedTemplateIsAllThatIsRead() async throws {
    let author = try RandomAuthor(seed: 1)
    let (project, builder) = (author.project, author.project.builder)
    let cache = try #require(author.cache(program))
    /// Which files an update wrote; nil where a whole build was needed.
    func written(_ path: String, _ text: String) async throws -> [String]? {
      try project.write(path, text)
      let inquiry = builder.inquire(in: cache, isStrict: false, output: "site")
      let cold = await project.build()
      let update = builder.update(inquiry, isStrict: false, output: "site", cache: cache)
      if let update, try builder.write(update, to: "site", cache: cache).get() {
        builder.remember(update, for: inquiry, in: cache)
        #expect(update.known.summary == cold.summary)
        #expect(update.known.diagnostics == cold.diagnostics)
        let again = builder.inquire(in: cache, isStrict: false, output: "site")
        #expect(again.known?.summary == cold.summary)
      } else if !cold.hasErrors {
        #expect(builder.write(cold.files, to: "site", cache: cache) == nil)
        builder.remember(cold, for: inquiry, in: cache)
      }
      if !cold.hasErrors { #expect(try author.site() == Self.contents(of: cold.files)) }
      return update.map { $0.files.map(\.path.path).sorted() }
    }
    let path = "Templates/pages/method.md"
    let method = try #require(project.text(path))
    #expect(try await written(path, method) == nil)
    #expect(try await written(path, method + "\n多一句。\n") == ["method.html"])
    #expect(try await written(path, method + "\n## 多一节\n\n另有99家企业。\n") == ["method.html"])
    // Others may lead to the heading that went.
    #expect(try await written(path, method) == nil)
    #expect(try await written(path, method + "\n[无](nowhere.html)\n") == nil)
    #expect(try await written(path, method + "\n[有](sources.html)\n") == ["method.html"])
    #expect(try await written(path, method + "\n```chart\nmetric: ai-firms\n```\n") == nil)
    let titled = method.replacing("title: ", with: "title: 新")
    #expect(titled != method)
    #expect(try await written(path, titled) == nil)
    #expect(try await written("Templates/pages/new.md", "---\ntitle: 新\n---\n# 新\n") == nil)
    #expect(try await written("Templates/pages/new.md", "---\ntitle: 新\n---\n# 新的\n") == nil)

    // All pages of a template.
    let place = try #require(project.text("Templates/pages/places/place.md"))
    let places = try #require(
      try await written("Templates/pages/places/place.md", place + "\n多一句。\n")
    )
    #expect(places.contains("places/beijing.html") && places.contains("places/shanghai.html"))
    #expect(places.allSatisfy { $0.hasPrefix("places/") })

    // Someone else writes into the site.
    try project.write("site/extra.html", "")
    try project.write(path, titled + "\n多一句。\n")
    let inquiry = builder.inquire(in: cache, isStrict: false, output: "site")
    let update = try #require(
      builder.update(inquiry, isStrict: false, output: "site", cache: cache)
    )
    #expect(try !builder.write(update, to: "site", cache: cache).get())
  }

  @Test func whatDoesNotDependOnAnEditIsNotMadeAnew() async throws {
    let author = try RandomAuthor(seed: 1)
    let project = author.project
    var memory = BuildMemory()
    func remade(_ path: String, _ text: String) async throws -> [String] {
      try project.write(path, text)
      _ = await project.builder.build(isStrict: false, from: &memory)
      return memory.remadePages
    }
    let all = try await remade("seeds/d.txt", "杭州人工智能企业2023年达700家。\n")
    #expect(all.contains("places/hangzhou.html"))
    let method = try #require(project.text("Templates/pages/method.md"))
    #expect(try await remade("Templates/pages/method.md", method + "\n多一句。\n") == ["method.html"])
    #expect(try await remade("Templates/pages/method.md", method + "\n多一句。\n") == [])

    // A source of Hangzhou is no business of Beijing's pages.
    let edited = try await remade("seeds/d.txt", "杭州人工智能企业2023年达710家。\n")
    #expect(edited.contains("places/hangzhou.html"))
    #expect(edited.contains("sources/d.html"))
    #expect(!edited.contains("places/beijing.html"))
    #expect(!edited.contains("sources/b.html"))
    #expect(!edited.contains("method.html"))

    let titled = try await remade("seeds/b.yml", "title: 新题\npublisher: 晚报\ndate: 2023-07-08\n")
    #expect(titled.contains("places/beijing.html"))
    #expect(titled.contains("sources/b.html"))
    #expect(!titled.contains("sources/d.html"))
    #expect(!titled.contains("method.html"))

    // Nobody uses it.
    #expect(try await remade("Templates/partials/unused.md", "无人用\n") == [])
    let place = "hangzhou:\n  name: { zh-CN: 杭州, en: Hangzhou City }\n"
    let named = try await remade("seeds/catalog/places.yml", place)
    #expect(!named.contains("places/beijing.html"))
  }

  @Test func aPageThatSomeoneLooksAtIsMadeFirst() async throws {
    let project = try RandomAuthor(seed: 1).project
    var memory = BuildMemory()
    _ = await project.builder.build(isStrict: false, from: &memory)
    func early(_ path: String, _ text: String) async throws -> (shown: [SiteFile], all: [SiteFile])
    {
      try project.write(path, text)
      let shown = Mutex<[SiteFile]>([])
      let pages = EarlyPages([PagePath("places/beijing.html")]) { files in
        shown.withLock { $0 += files }
      }
      let result = await project.builder.build(isStrict: false, from: &memory, early: pages)
      return (shown.withLock { $0 }, result.files)
    }
    let edited = try await early("seeds/b.txt", "北京人工智能企业2022年达1049家。\n")
    let paths = Set(edited.shown.map(\.path.path))
    #expect(paths.contains("places/beijing.html"))
    #expect(!paths.contains("places/shanghai.html"))
    #expect(Set(edited.shown).isSubset(of: edited.all))
    #expect(memory.remadePages.contains("places/beijing.html"))

    let method = try #require(project.text("Templates/pages/method.md"))
    let other = try await early("Templates/pages/method.md", method + "\n多一句。\n")
    #expect(other.shown == [])

    let sheet = try #require(project.text("Templates/assets/style.css"))
    let styled = try await early("Templates/assets/style.css", sheet + "\np { color: red }\n")
    #expect(styled.shown.contains { $0.path.path.hasPrefix("assets/style-") })
    #expect(Set(styled.shown).isSubset(of: styled.all))

    let broken = "---\ntitle: x\nfor-each: places\n---\n{{place.nam}}\n"
    #expect(try await early("Templates/pages/places/place.md", broken).shown == [])
  }

  private func expectSame(
    _ one: SiteBuilder.Result,
    _ other: SiteBuilder.Result,
    _ when: String
  ) {
    #expect(one.files.map(\.path) == other.files.map(\.path), "\(when)")
    for (file, expected) in zip(one.files, other.files) where file != expected {
      Issue.record("\(file.path.path) differs \(when)")
    }
    #expect(one.diagnostics == other.diagnostics, "\(when)")
    #expect(one.summary == other.summary, "\(when)")
  }

  private static func contents(of files: [SiteFile]) -> [String: Data] {
    Dictionary(files.map { ($0.path.path, Data($0.bytes ?? Array($0.content.utf8))) }) { $1 }
  }
}
