import Foundation
import Model

/// The YAML files that authors write, as JSON Schemas for editors. `docs/formats.md` has the same keys
/// with more words.
package enum FileSchema: String, Sendable, CaseIterable {
  case project, sidecar, places, metrics, policies, publishers, topics, page

  /// The schema as a JSON document, keys sorted.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let document = Document(title: title, schema: schema)
    // Text, numbers and lists of them can always be encoded.
    let data = (try? encoder.encode(document)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Small letters, digits and single hyphens, as `docs/formats.md` has it.
  static let id = "^[a-z0-9]+(-[a-z0-9]+)*$"

  private var title: String {
    switch self {
    case .project: "factbook.yml"
    case .sidecar: "seeds/NAME.yml"
    case .places, .metrics, .policies, .publishers, .topics: "seeds/catalog/\(rawValue).yml"
    case .page: "the front matter of Templates/pages/NAME.md"
    }
  }

  private var schema: JSONSchema {
    switch self {
    case .project: .project
    case .sidecar: .sidecar
    case .places: .places
    case .metrics: .metrics
    case .policies: .policies
    case .publishers: .publishers
    case .topics: .topics
    case .page: .page
    }
  }

  private struct Document: Encodable {
    var title: String
    var schema: JSONSchema

    private enum Key: String, CodingKey {
      case title
      case dialect = "$schema"
    }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode("https://json-schema.org/draft/2020-12/schema", forKey: .dialect)
      try object.encode(title, forKey: .title)
      try schema.encode(to: encoder)
    }
  }
}
