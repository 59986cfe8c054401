import Diagnostics
import Foundation
import Report
import Site
import Testing

/// `png: on` and `png: off`: what is installed never changes a page.
@Suite struct PictureTests {
  @Test func withoutTheKeyThereAreNoPictures() async throws {
    let site = await RealProject.site
    #expect(!site.result.files.contains { $0.path.path.hasSuffix(".png") })
    #expect(try #require(site.file("charts.html")).contains(".png") == false)
  }

  @Test func aPictureStandsBesideItsDrawingOrTheToolIsAskedFor() async throws {
    let project = try ScratchProject([
      "factbook.yml": "format: 1\ntitle: 事实簿\naddress: https://example.org/\npng: on\n",
      "seeds/a.txt": """
      2023年6月，上海人工智能人才达23万人。
      2023年7月，上海人工智能人才达25万人。
      """,
      "Templates/pages/index.md": """
      ---
      title: 首页
      ---
      # 首页

      ```chart
      kind: time
      place: shanghai
      metric: ai-talent
      ```
      """,
    ])
    let builder = SiteBuilder(project: project.folder.path(percentEncoded: false))
    let result = await builder.build()
    let path = "charts/shanghai-ai-talent-periods.png"
    if result.diagnostics.contains(where: { $0.id == "png-tool-missing" }) {
      let problem = try #require(result.diagnostics.first { $0.id == "png-tool-missing" })
      #expect(problem.help?.contains("librsvg2-bin") ?? false)
      #expect(!result.files.contains { $0.path.path == path })
      return
    }
    #expect(result.files.contains { $0.path.path == path })
    #expect(builder.write(result.files, to: "site") == nil)
    let picture = try Data(contentsOf: project.folder.appending(path: "site/" + path))
    #expect(picture.prefix(8) == Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
  }
}
