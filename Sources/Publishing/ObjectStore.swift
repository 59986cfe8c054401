import Foundation

/// A part of a bucket, by way of an installed program. Keys are relative to the part's prefix.
protocol ObjectStore: Sendable {
  /// All objects, with what the store tells of their content.
  func list() async throws(PublishFailure) -> [String: EntityTag]

  /// Sends a folder's files under their paths, all with these headers.
  func send(_ folder: URL, contentType: String, cacheControl: String) async throws(PublishFailure)

  /// Takes objects away; the folder is for lists.
  func delete(_ keys: [String], scratch: URL) async throws(PublishFailure)
}
