import Diagnostics
import Foundation
import Report
import Site

/// A project in a temporary folder of its own, which goes away with the value.
final class ScratchProject: Sendable {
  let folder: URL

  /// A name with a space and Chinese characters, so that paths must be handled well.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "项目 \(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A project that builds: one page, a bare layout, and these files besides or instead.
  convenience init(_ files: [String: String], isComplete: Bool = true) throws {
    try self.init()
    if isComplete {
      try write("factbook.yml", "format: 1\ntitle: 试验\naddress: https://example.org/\n")
      try write("Templates/layouts/page.html", "<main>{{{content}}}</main>\n{{{notes}}}")
      try write("Templates/pages/index.md", "---\ntitle: 首页\n---\n# 首页\n")
      try write("seeds/a.txt", "上海人工智能产业规模2022年达3821亿元。\n")
      try write("seeds/a.yml", "title: 甲\npublisher: 青年报\ndate: 2023-07-08\n")
    }
    for (path, text) in files { try write(path, text) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  func write(_ path: String, _ data: Data) throws {
    let url = url(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: url)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  /// Takes over a file or folder of the real project.
  func copy(_ path: String) throws {
    try FileManager.default.copyItem(at: RealProject.folder.appending(path: path), to: url(path))
  }

  func text(_ path: String) -> String? { try? String(contentsOf: url(path), encoding: .utf8) }

  /// Files and folders directly in a folder, hidden ones too.
  func names(in path: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url(path).path(percentEncoded: false)))
      ?? []).sorted()
  }

  func url(_ path: String) -> URL { folder.appending(path: path) }

  var builder: SiteBuilder { SiteBuilder(project: folder.path(percentEncoded: false)) }

  func build(isStrict: Bool = false) async -> SiteBuilder.Result {
    await builder.build(isStrict: isStrict)
  }

  /// What the build command does: writes only what has no error, and returns what it would print.
  func buildAndWrite() async -> [String] {
    let result = await build()
    guard !result.hasErrors else { return result.diagnostics.map(\.description) }
    let failure = builder.write(result.files, to: "site")
    return result.diagnostics.map(\.description) + (failure.map { [$0.description] } ?? [])
  }
}
