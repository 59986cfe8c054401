import Diagnostics
import Foundation
import Site

/// A bucket by way of rclone, with the credentials of the environment or of Amazon's own files; no
/// configuration of rclone's is needed or read.
struct RcloneStore: ObjectStore {
  private let rclone: Tool
  private let remote: String

  private let certificates: String?

  init(_ bucket: PublishTarget.Bucket, location: SourceLocation) {
    // rclone stops at this variable of Amazon's, and has an option of its own for the same.
    let bundle = "AWS_CA_BUNDLE"
    certificates = MachineEnvironment.variables[bundle]
    rclone = Tool(
      name: "rclone",
      location: location,
      installation: "apt-get install rclone",
      environment: [bundle: nil]
    )
    remote = Self.remote(bucket)
  }

  func list() async throws(PublishFailure) -> [String: EntityTag] {
    let outcome = try await rclone.run(
      options + [
        "lsjson", "--recursive", "--files-only", "--no-modtime", "--no-mimetype", "--hash",
        "--hash-type", "MD5", remote,
      ]
    )
    // 3: nothing is there yet (rclone's documentation, exit codes).
    if outcome.status == 3 { return [:] }
    guard outcome.status == 0 else { throw rclone.failure(outcome) }
    let objects = try? JSONDecoder().decode([Object].self, from: Data(outcome.output.utf8))
    let pairs = (objects ?? []).map { ($0.Path, EntityTag($0.Hashes?["md5"] ?? "")) }
    return Dictionary(pairs) { first, _ in first }
  }

  func send(_ folder: URL, contentType: String, cacheControl: String) async throws(PublishFailure) {
    _ = try await rclone.output(
      of: options + [
        "copy", "--ignore-times", "--no-traverse", "--header-upload",
        "Content-Type: " + contentType, "--header-upload", "Cache-Control: " + cacheControl,
        folder.plainPath, remote,
      ]
    )
  }

  func delete(_ keys: [String], scratch: URL) async throws(PublishFailure) {
    let file = scratch.appending(path: "delete.txt")
    do {
      try Data(keys.map { $0 + "\n" }.joined().utf8).write(to: file)
    } catch {
      throw .folder(error, at: rclone.location)
    }
    _ = try await rclone.output(
      of: options + ["delete", "--files-from-raw", file.plainPath, remote]
    )
  }

  private var options: [String] {
    [
      "--config=", "--ask-password=false", "--s3-no-check-bucket", "--s3-upload-cutoff=5G",
      "--retries=3", "--low-level-retries=5",
    ] + (certificates.map { ["--ca-cert", $0] } ?? [])
  }

  /// A remote that stands in no configuration (rclone's documentation, connection strings).
  private static func remote(_ bucket: PublishTarget.Bucket) -> String {
    let values = [
      ("provider", bucket.endpoint == nil ? "AWS" : "Other"), ("endpoint", bucket.endpoint),
      ("region", bucket.region), ("profile", bucket.profile),
    ]
    let settings = values.compactMap { name, value in
      value.map { "\(name)=\"\($0.replacing("\"", with: "\"\""))\"" }
    }
    return ":s3,env_auth=true,\(settings.joined(separator: ",")):\(bucket.name)/\(bucket.prefix)"
  }

  /// The keys of rclone's own JSON.
  private struct Object: Decodable {
    var Path: String
    var Hashes: [String: String]?
  }
}
