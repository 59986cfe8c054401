import Diagnostics
import Foundation
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
