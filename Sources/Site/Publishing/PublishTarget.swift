package import Diagnostics

/// A place where the site is published, as `publish` in `factbook.yml` names it.
package struct PublishTarget: Hashable, Sendable {
  /// Small letters, digits and single hyphens.
  package var name: String
  /// Where `factbook.yml` says so.
  package var location: SourceLocation
  package var kind: Kind
  /// Files and folders at the target that are not Factbook's and stay, from the target's root.
  package var kept: [String]

  package init(name: String, location: SourceLocation, kind: Kind, kept: [String]) {
    self.name = name
    self.location = location
    self.kind = kind
    self.kept = kept
  }

  package enum Kind: Hashable, Sendable {
    case git(Branch)
    /// A folder of this machine, or `host:path` by way of ssh, as rsync writes it.
    case rsync(to: String)
    case s3(Bucket)
  }

  /// A branch of a Git remote.
  package struct Branch: Hashable, Sendable {
    package var name: String
    /// The name of a remote, or an address.
    package var remote: String
    package var history: History

    /// Whether a publication is a commit upon the last one, or the only one.
    package enum History: String, Hashable, Sendable, CaseIterable {
      case keep, replace
    }
  }

  /// A part of an S3-compatible store.
  package struct Bucket: Hashable, Sendable {
    package var name: String
    /// What keys begin with; empty, or with `/` at its end.
    package var prefix: String
    /// The store's address; nil for that of Amazon.
    package var endpoint: String?
    package var region: String?
    /// The name of the credentials that the tool keeps; nil for its usual ones.
    package var profile: String?
    /// nil for the one that is installed.
    package var tool: Tool?

    package enum Tool: String, Hashable, Sendable, CaseIterable {
      case aws, rclone
    }
  }
}

extension PublishTarget {
  /// Whether a file of the target stays there, though it is not Factbook's.
  package func keeps(_ path: String) -> Bool {
    kept.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  /// In a few words: `branch gh-pages of origin`.
  package var wording: String {
    switch kind {
    case .git(let branch): "branch \(branch.name) of \(branch.remote)"
    case .rsync(let folder): folder
    case .s3(let bucket): "s3://\(bucket.name)/\(bucket.prefix)"
    }
  }
}
