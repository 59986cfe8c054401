import Foundation
import Glibc
import Testing

/// A small project in a temporary folder, which goes away with the value.
final class PreviewProject: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "预览 \(UUID().uuidString)", directoryHint: .isDirectory)
    try write("factbook.yml", "format: 1\ntitle: 试验\naddress: https://example.org/\n")
    try write("Templates/layouts/page.html", "<main>{{{content}}}</main>")
    try write("Templates/pages/index.md", "---\ntitle: 首页\n---\n# 首页\n")
    try write("seeds/a.txt", "上海人工智能产业规模2022年达3821亿元。\n")
    try write("seeds/a.yml", "title: 甲\npublisher: 青年报\ndate: 2023-07-08\n")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.path(percentEncoded: false) }

  func write(_ name: String, _ text: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  func delete(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: name))
  }

  /// `rename(2)`: Foundation's trips over Chinese paths.
  func rename(_ old: String, to new: String) {
    #expect(Glibc.rename(path + "/" + old, path + "/" + new) == 0)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name,
      withDestinationPath: target
    )
  }

  /// Names in the project folder, hidden ones too.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
