import Diagnostics
import Foundation
import Model
import Quantities
import Testing

extension FactModel {
  /// The data point of an address such as `shanghai/ai-talent@2023`.
  func point(_ address: String) throws -> DataPoint {
    try #require(dataPoints.first { $0.key.address == address }, "no \(address)")
  }

  /// The one policy whose title has these words.
  func policy(titled words: String) throws -> Policy {
    let found = policies.filter { $0.title.contains(words) }
    try #require(found.count == 1, "\(found.count) policies ‘\(words)’")
    return found[0]
  }
}

extension DataPoint {
  /// The different values that its claims give.
  var values: [Decimal] { claims.map(\.quantity.value).uniqued() }

  /// `000`, `001`: how the seeds' names begin.
  var sourceNumbers: [String] {
    Set(claims.map { String($0.source.name.prefix(3)) }).sorted()
  }
}

extension Policy {
  var sourceNumbers: [String] {
    Set(mentions.map { String($0.sentence.source.name.prefix(3)) }).sorted()
  }
}

/// The text of a seed as it lies on the disk, read without any code of the project.
enum SeedText {
  static func of(_ id: SourceID) throws -> String {
    try String(contentsOf: RealProject.folder.appending(path: id.path), encoding: .utf8)
  }
}
