import Foundation
import Starter
import Testing

@Suite("JSON Schemas of the YAML files")
struct FileSchemaTests {
  private static let document: String = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/formats.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// The schemas with the heading of `docs/formats.md` below which their keys stand.
  private static let sections: [(FileSchema, String)] = [
    (.project, "## `factbook.yml`"), (.sidecar, "## Sidecar files"), (.places, "### `places.yml`"),
    (.metrics, "### `metrics.yml`"), (.policies, "### `policies.yml`"),
    (.publishers, "### `publishers.yml`"), (.topics, "### `topics.yml`"),
  ]

  @Test("have every documented key", arguments: sections)
  func keys(schema: FileSchema, heading: String) throws {
    let parts = Self.document.split(
      separator: "\n" + heading + "\n",
      omittingEmptySubsequences: false
    )
    let section = try #require(parts.last?.split(separator: "\n#").first)
    let documented = section.matches(of: #/\n\| `([a-zA-Z-]+)`/#).map { String($0.1) }
    #expect(!documented.isEmpty)
    let known = try properties(of: schema)
    #expect(Set(documented).subtracting(known).sorted() == [])
  }

  @Test("are JSON that names its dialect", arguments: FileSchema.allCases)
  func dialects(schema: FileSchema) throws {
    let object = try JSONSerialization.jsonObject(with: Data(schema.json.utf8)) as? [String: Any]
    #expect(object?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(object?["type"] as? String == "object")
  }

  /// The keys of the file itself, or of one entry of a catalog.
  private func properties(of schema: FileSchema) throws -> Set<String> {
    let object = try JSONSerialization.jsonObject(with: Data(schema.json.utf8)) as? [String: Any]
    let entry = object?["additionalProperties"] as? [String: Any]
    let keys = (object?["properties"] ?? entry?["properties"]) as? [String: Any]
    return Set(try #require(keys).keys)
  }
}
