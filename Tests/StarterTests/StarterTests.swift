import Diagnostics
import Foundation
import Report
import Site
import Starter
import Testing

@Suite("A new project")
struct StarterTests {
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func hasTheTemplatesOfTheRepository() throws {
    let folder = Self.repository.appending(path: "Templates").path(percentEncoded: false)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.contains(".") && !$0.split(separator: "/").contains { $0.hasPrefix(".") }
        && !["pages/charts.md", "pages/more-charts.md"].contains($0)
    }
    let files = try names.map { name in
      let url = Self.repository.appending(path: "Templates/" + name)
      return StarterFile(
        path: "Templates/" + name,
        text: try String(contentsOf: url, encoding: .utf8)
      )
    }
    let embedded = StarterProject(title: "试").files.filter { $0.path.hasPrefix("Templates/") }
    // Where they differ: make templates. The gallery of charts shows this project's own figures.
    #expect(embedded == files.sorted { $0.path < $1.path })
  }

  @Test func buildsAtOnceWithChartsAndWithoutAWarning() async throws {
    let folder = try StarterFolder()
    #expect(ProjectWriter(folder: folder.path).create(StarterProject(title: "新能源: “汽车”")) == nil)
    let result = await SiteBuilder(project: folder.path).build(isStrict: true)
    // Nobody can know yet where it will be published.
    #expect(result.diagnostics.map(\.id) == ["address-missing"])
    #expect(result.summary.sources == 2)
    #expect(result.summary.claims == 5)
    #expect(result.summary.charts > 0)
    let home = result.files.first { $0.path.path == "index.html" }?.content ?? ""
    #expect(home.contains("<title>首页｜新能源: “汽车”</title>"))
    #expect(home.contains("几组对比"))
  }

  @Test func itsTemplatesLeaveOutHeadingsOfWhatThereIsNot() async throws {
    let folder = try StarterFolder()
    #expect(ProjectWriter(folder: folder.path).create(StarterProject(title: "试")) == nil)
    for name in ["example-1", "example-2"] { try folder.delete("seeds/\(name).txt") }
    try folder.write("seeds/a.txt", "云浦建成充电桩超3.2万个。\n")
    try folder.write("seeds/a.yml", "title: 甲\npublisher: 示例日报\ndate: 2024-02-01\n")
    let result = await SiteBuilder(project: folder.path).build(isStrict: true)
    #expect(result.diagnostics.map(\.id) == ["address-missing"])
    // These are about what is not there, or name it among all tables of data.
    let own = ["compare.html", "talent.html", "policies.html", "method.html", "data.html"]
    let words = ["人工智能", "几组对比", "来源分歧", "最近的政策", ">人才<", ">政策<", ">对比<", "时间线"]
    for page in result.files where page.path.path.hasSuffix(".html") {
      guard !own.contains(page.path.path) else { continue }
      let found = words.filter { page.content.contains($0) }
      #expect(found == [], "on \(page.path.path)")
    }
  }

  @Test func leavesAFolderAloneThatIsNotEmpty() throws {
    let folder = try StarterFolder()
    try folder.write("notes.txt", "mine")
    let problem = ProjectWriter(folder: folder.path).create(StarterProject(title: "试"))
    #expect(problem?.id == "folder-not-empty")
    #expect(problem?.help == "name a folder that does not exist yet")
    #expect(folder.names == ["notes.txt"])
  }
}
