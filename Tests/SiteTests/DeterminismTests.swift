import Diagnostics
import Foundation
import Jobs
import Report
import Site
import Testing

/// A build is a pure function of its project.
@Suite struct DeterminismTests {
  @Test func aCopyInAnotherFolderGivesTheSameBytes() async throws {
    let copy = try ScratchProject()
    for name in ["factbook.yml", "seeds", "Templates"] { try copy.copy(name) }
    let again = await copy.build()
    let first = await RealProject.site.result
    #expect(again.files.map(\.path) == first.files.map(\.path))
    for (one, other) in zip(first.files, again.files) where one.content != other.content {
      Issue.record("\(one.path.path) differs")
    }
    #expect(again.diagnostics == first.diagnostics)
    #expect(again.summary == first.summary)
  }

  @Test(arguments: [1, 3, 16])
  func anyNumberOfJobsGivesTheSameBytes(jobs: Int) async throws {
    let project = RealProject.folder.path(percentEncoded: false)
    let again = await SiteBuilder(project: project, jobs: Jobs(jobs)).build()
    let first = await RealProject.site.result
    #expect(again.files == first.files)
    #expect(again.diagnostics == first.diagnostics)
    #expect(again.summary == first.summary)
  }

  @Test func anAddressGivenToTheBuildGoesBeforeTheOneThatIsWritten() async throws {
    let project = try ScratchProject([:])
    let folder = project.folder.path(percentEncoded: false)
    let address = try #require(SiteAddress("https://example.net/preview"))
    let builder = SiteBuilder(project: folder, address: address)
    let map = await builder.build().files.first { $0.path.path == "sitemap.xml" }
    #expect(map?.content.contains("<loc>https://example.net/preview/</loc>") == true)
    #expect(map?.content.contains("example.org") == false)
    try project.write("factbook.yml", "format: 1\ntitle: 试验\n")
    #expect(await project.build().diagnostics.map(\.id) == ["address-missing"])
    #expect(await builder.build().diagnostics == [])
    #expect(await builder.build().files.first { $0.path.path == "sitemap.xml" } == map)
  }

  @Test func noPathAndNoClockShow() async {
    let site = await RealProject.site
    let today = Calendar(identifier: .gregorian)
      .dateComponents([.year, .month, .day], from: Date())
    let (year, month, day) = (today.year ?? 0, today.month ?? 0, today.day ?? 0)
    let folder = RealProject.folder.path(percentEncoded: false)
    let traces = [
      String(folder.dropLast(folder.hasSuffix("/") ? 1 : 0)), NSHomeDirectory() + "/",
      FileManager.default.temporaryDirectory.path(percentEncoded: false),
      "\(year)年\(month)月\(day)日", "\(year)-\(month < 10 ? "0" : "")\(month)-",
      ProcessInfo.processInfo.hostName,
    ].filter { $0.count > 3 }
    for file in site.result.files {
      for trace in traces {
        #expect(!file.content.contains(trace), "\(file.path.path): \(trace)")
      }
    }
  }

  @Test func pathsAreUniqueAndSorted() async {
    let paths = await RealProject.site.result.files.map(\.path.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths == paths.sorted())
  }
}
