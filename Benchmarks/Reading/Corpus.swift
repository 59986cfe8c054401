import Foundation

/// The texts that are measured.
enum Corpus {
  /// All `.txt` files of a folder, one behind the other, in the order of their names.
  static func text(of folder: URL) throws -> String {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) + "\n" }
      .joined()
  }
}

extension String {
  /// Repeats a text until it fills at least so many millions of bytes.
  func repeated(toMegabytes megabytes: Int) -> String {
    let bytes = megabytes * 1_000_000
    return String(repeating: self, count: (bytes + utf8.count - 1) / max(1, utf8.count))
  }
}
