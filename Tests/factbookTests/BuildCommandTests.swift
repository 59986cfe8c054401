import ArgumentParser
import Foundation
import Testing

@testable import factbook

@Suite("factbook build")
struct BuildCommandTests {
  @Test func writesNothingWhereThereIsAnError() async throws {
    let project = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: project) }
    let path = project.path(percentEncoded: false)

    let command = try BuildCommand.parse(["--project", path])
    await #expect(throws: ExitCode.failure) { try await command.run() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [])
  }
}
