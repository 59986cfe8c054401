import Diagnostics
import Foundation
import Site

/// A bucket by way of Amazon's command line, of whatever version and with whatever credentials it has.
struct AWSStore: ObjectStore {
  private let aws: Tool
  private let bucket: PublishTarget.Bucket

  init(_ bucket: PublishTarget.Bucket, location: SourceLocation) {
    self.bucket = bucket
    var environment: [String: String?] = ["AWS_PAGER": "", "LC_ALL": "C.UTF-8"]
    if bucket.endpoint != nil {
      // Stores of others know no newer checksums than MD5 (AWS SDKs, data integrity protections).
      environment["AWS_REQUEST_CHECKSUM_CALCULATION"] = "when_required"
      environment["AWS_RESPONSE_CHECKSUM_VALIDATION"] = "when_required"
    }
    aws = Tool(
      name: "aws",
      location: location,
      installation: "apt-get install awscli",
      environment: environment
    )
  }

  func list() async throws(PublishFailure) -> [String: EntityTag] {
    let output = try await aws.output(
      of: options + [
        "s3api", "list-objects-v2", "--bucket", bucket.name, "--prefix", bucket.prefix,
        "--query", "Contents[].{Key: Key, ETag: ETag}", "--output", "json",
      ]
    )
    let objects = try? JSONDecoder().decode([Object]?.self, from: Data(output.utf8))
    let pairs = (objects ?? nil ?? []).map { object in
      (String(object.Key.dropFirst(bucket.prefix.count)), EntityTag(object.ETag))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  func send(_ folder: URL, contentType: String, cacheControl: String) async throws(PublishFailure) {
    _ = try await aws.output(
      of: options + [
        "s3", "cp", folder.plainPath, "s3://\(bucket.name)/\(bucket.prefix)", "--recursive",
        "--content-type", contentType, "--cache-control", cacheControl, "--only-show-errors",
      ]
    )
  }

  func delete(_ keys: [String], scratch: URL) async throws(PublishFailure) {
    for start in stride(from: 0, to: keys.count, by: Self.mostKeys) {
      let some = keys[start..<min(start + Self.mostKeys, keys.count)]
      let request = Deletion(
        Objects: some.map { Deletion.Key(Key: bucket.prefix + $0) },
        Quiet: true
      )
      let file = scratch.appending(path: "delete.json")
      do {
        try JSONEncoder().encode(request).write(to: file)
      } catch {
        throw .folder(error, at: aws.location)
      }
      let output = try await aws.output(
        of: options + [
          "s3api", "delete-objects", "--bucket", bucket.name, "--delete",
          "file://" + file.plainPath, "--query", "Errors[].Message", "--output", "text",
        ]
      )
      // The request may end well and what it asks for not.
      let refusals = output.trimmingCharacters(in: .whitespacesAndNewlines)
      guard refusals.isEmpty || refusals == "None" else {
        throw aws.failure(Tool.Outcome(status: 0, output: "", errors: Secrets().masked(refusals)))
      }
    }
  }

  /// A request names no more (Amazon S3 API Reference, DeleteObjects).
  private static let mostKeys = 1000

  private var options: [String] {
    let pairs = [
      ("--endpoint-url", bucket.endpoint), ("--region", bucket.region),
      ("--profile", bucket.profile),
    ]
    return pairs.flatMap { option, value in value.map { [option, $0] } ?? [] }
  }

  /// The keys of Amazon's own JSON.
  private struct Object: Decodable {
    var Key: String
    var ETag: String
  }

  private struct Deletion: Encodable {
    struct Key: Encodable {
      var Key: String
    }

    var Objects: [Key]
    var Quiet: Bool
  }
}
