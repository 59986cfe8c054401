import Foundation
import Testing

/// A file of expected output beside the tests.
///
/// `FACTBOOK_UPDATE_GOLDEN=1 swift test` rewrites it; the difference is reviewed like code.
struct Golden {
  var url: URL

  init(_ name: String) {
    url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Golden", name)
  }

  /// Compares the text byte for byte; a missing file fails and the actual text is attached.
  func expect(_ actual: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let actual = actual.replacing("><", with: ">\n<") + "\n"
    if ProcessInfo.processInfo.environment["FACTBOOK_UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(actual.utf8).write(to: url)
      return
    }
    let expected = try? String(contentsOf: url, encoding: .utf8)
    guard expected != actual else { return }
    Attachment.record(actual, named: url.lastPathComponent, sourceLocation: sourceLocation)
    #expect(
      expected == actual,
      "\(url.lastPathComponent) differs from what was reviewed",
      sourceLocation: sourceLocation
    )
  }
}
