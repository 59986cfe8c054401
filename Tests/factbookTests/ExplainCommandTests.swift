import ArgumentParser
import Foundation
import Testing

@testable import factbook

@Suite("factbook explain")
struct ExplainCommandTests {
  @Test func endsWithStatus1WhereThereIsNoAnswer() async throws {
    let project = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: project) }
    let path = project.path(percentEncoded: false)

    let command = try ExplainCommand.parse(["--project", path, "shanghai/ai-talent"])
    await #expect(throws: ExitCode.failure) { try await command.run() }
  }
}
