import Diagnostics
import Foundation
import Publishing
import Site
import Testing

@Suite("Targets of factbook.yml")
struct TargetTests {
  @Test func everyKindIsRead() async throws {
    let (targets, problems) = try await read(
      """
      publish:
        pages: { kind: git, branch: gh-pages }
        server: { kind: rsync, to: "web@facts.cn:/var/www/ai", keep: [downloads/, .well-known] }
        store: { kind: s3, bucket: facts, prefix: ai/2024/, endpoint: "https://s3.facts.cn", tool: rclone }
      """
    )
    #expect(problems == [])
    #expect(
      targets.map(\.wording) == [
        "branch gh-pages of origin", "web@facts.cn:/var/www/ai", "s3://facts/ai/2024/",
      ]
    )
    #expect(targets.map(\.kept) == [["CNAME"], ["downloads", ".well-known"], []])
    #expect(targets[1].keeps("downloads/2024/a.zip") && !targets[1].keeps("downloads2/a.zip"))
  }

  @Test(
    "What could be taken for an option, or holds a password, is refused",
    arguments: [
      ("{ kind: git, branch: --force }", "publish-value"),
      ("{ kind: git, branch: a..b }", "publish-value"),
      ("{ kind: git, branch: gh-pages, remote: --upload-pack=x }", "publish-value"),
      ("{ kind: git, branch: gh-pages, remote: \"https://me:pw@h/a.git\" }", "publish-credentials"),
      ("{ kind: git, branch: gh-pages, remote: \"https://ghp_1@h/a.git\" }", "publish-credentials"),
      ("{ kind: rsync, to: -e sh }", "publish-value"),
      ("{ kind: rsync, to: /srv, keep: [../x] }", "publish-value"),
      ("{ kind: rsync, to: /srv, keep: [\"*\"] }", "publish-value"),
      ("{ kind: s3, bucket: a/b }", "publish-value"),
      ("{ kind: s3, bucket: a, endpoint: \"https://k:s@h\" }", "publish-credentials"),
      ("{ kind: s3, bucket: a, tool: curl }", "unknown-value"),
      ("{ kind: ftp, to: /srv }", "unknown-value"), ("{ kind: git }", "missing-key"),
      ("{ kind: git, branch: a, bucket: b }", "unknown-key"), ("[a]", "wrong-type"),
    ]
  )
  func refused(target: String, id: String) async throws {
    let (targets, problems) = try await read("publish:\n  pages: \(target)\n")
    #expect(targets == [])
    #expect(problems.map(\.id).contains(id))
    #expect(problems.first?.location.line == 4)
    #expect(problems.first?.message.contains("pw") == false)
  }

  @Test func addressesWithAUserOfSSHAreNoSecret() async throws {
    let (targets, problems) = try await read(
      "publish:\n  pages: { kind: git, branch: a, remote: \"ssh://git@facts.cn/a.git\" }\n"
    )
    #expect(problems == [] && targets.count == 1)
  }

  @Test func theOnlyTargetNeedsNoName() async throws {
    let (targets, _) = try await read("publish:\n  pages: { kind: git, branch: gh-pages }\n")
    #expect(try TargetChoice(targets).target(nil).name == "pages")
    #expect(throws: PublishFailure.self) { try TargetChoice(targets).target("page") }
    #expect(throws: PublishFailure.self) { try TargetChoice([]).target(nil) }
    #expect(throws: PublishFailure.self) { try TargetChoice(targets + targets).target(nil) }
  }

  /// The targets and what is wrong with them, of a file whose third line is the first given.
  private func read(_ lines: String) async throws -> ([PublishTarget], [Diagnostic]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("format: 1\ntitle: 试验\n\(lines)\n".utf8)
      .write(to: folder.appending(path: "factbook.yml"))
    let result = await SiteBuilder(project: folder.path(percentEncoded: false)).build()
    return (
      result.targets,
      result.diagnostics.filter { $0.location.file == "factbook.yml" && $0.severity == .error }
    )
  }
}
