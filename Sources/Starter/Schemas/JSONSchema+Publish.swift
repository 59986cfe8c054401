/// `publish` of `factbook.yml`.
extension JSONSchema {
  static let publish = JSONSchema.entries(
    "Where the site is published, by name.",
    of: .oneOf("A target.", [branch, folder, bucket])
  )

  private static let branch = target(
    "git",
    "A branch of a Git remote.",
    [
      "branch": .text("The branch, such as gh-pages."),
      "remote": .text("The name of a remote or an address; without it, origin."),
      "history": .choice(
        "Whether a publication is a commit upon the last one, or the only one.",
        of: ["keep", "replace"]
      ),
    ],
    required: ["branch"]
  )

  private static let folder = target(
    "rsync",
    "A folder, of this machine or by way of ssh.",
    ["to": .text("A path, or host:path.")],
    required: ["to"]
  )

  private static let bucket = target(
    "s3",
    "A part of an S3-compatible store.",
    [
      "bucket": .text("The name of the bucket."),
      "prefix": .text("What the keys begin with."),
      "endpoint": .text("The address of the store.", pattern: "^https?://[^\\s\"'<>?#@]+$"),
      "region": .text("The region of the bucket."),
      "profile": .text("The name under which the tool keeps the credentials."),
      "tool": .choice("The program that is used.", of: ["aws", "rclone"]),
    ],
    required: ["bucket"]
  )

  private static func target(
    _ kind: String,
    _ description: String,
    _ keys: [String: JSONSchema],
    required: [String]
  ) -> JSONSchema {
    .object(
      description,
      keys.merging(
        [
          "kind": .choice("What it is.", of: [kind]),
          "keep": .list(
            "What is not Factbook's there and stays.",
            of: .text("A path from the target's root.")
          ),
        ]
      ) { own, _ in own },
      required: ["kind"] + required
    )
  }
}
