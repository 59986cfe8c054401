package import Diagnostics
package import Report
package import Site

/// Whether readers can reach the site at the address that its pages name.
package struct AddressCheck {
  private let address: SiteAddress?
  private let target: PublishTarget

  package init(address: SiteAddress?, target: PublishTarget) {
    self.address = address
    self.target = target
  }

  /// Where nobody has said where the site will be.
  package static let missing = Diagnostic(
    .error,
    "publish-address",
    at: SourceLocation(file: "factbook.yml"),
    "the site has no address, so its pages have no canonical links, no sitemap and no feed",
    help: "write where readers will find it: `address: https://…/`"
  )

  /// Names that never lead anywhere (RFC 2606, RFC 6761).
  private static let reservedDomains = ["example.com", "example.net", "example.org"]
  private static let reservedEndings = ["example", "invalid", "localhost", "test"]

  /// Why not; nil where nothing speaks against it.
  package var problem: Diagnostic? {
    guard let address else { return Self.missing }
    let labels = address.host.split(separator: ".")
    let domain = labels.suffix(2).joined(separator: ".")
    let isReserved =
      Self.reservedDomains.contains(domain)
      || Self.reservedEndings.contains(String(labels.last ?? ""))
    guard isReserved else { return nil }
    return diagnostic(
      "‘\(address.root)’ is a name that leads nowhere",
      help: "write where readers will find the site into factbook.yml: `address: https://…/`"
    )
  }

  /// GitHub serves a repository's pages below its name, which a site's links do not mind, but its
  /// canonical links, its feed and its page for what is not found do.
  ///
  /// - Parameter remote: the address of the remote.
  /// - Returns: nil where the address is right, the site has a domain of its own, or another host.
  package func problem(onRemote remote: String) -> Diagnostic? {
    guard let address, let repository = GitHubRepository(remote) else { return nil }
    guard address.host.hasSuffix(".github.io"), address.root != repository.pages else { return nil }
    return diagnostic(
      "pages of \(repository.owner)/\(repository.name) are served at ‘\(repository.pages)’, and the "
        + "site says ‘\(address.root)’",
      help: "write `address: \(repository.pages)` into factbook.yml and build again"
    )
  }

  private func diagnostic(_ message: String, help: String) -> Diagnostic {
    Diagnostic(.error, "publish-address", at: target.location, message, help: help)
  }
}

/// A repository of GitHub, by one of the addresses that git takes.
package struct GitHubRepository: Hashable {
  var owner: String
  var name: String

  /// - Returns: nil for a repository elsewhere.
  package init?(_ remote: String) {
    let form =
      #/(?:https://|ssh://git@|git@)(?:[^\/@]*@)?github\.com[:\/]([^\/]+)\/([^\/]+?)(?:\.git)?\/?/#
    guard let match = remote.wholeMatch(of: form) else { return nil }
    (owner, name) = (String(match.1).lowercased(), String(match.2))
  }

  /// Where its pages are served without a domain of their own.
  package var pages: String {
    let host = owner + ".github.io"
    return "https://\(host)/" + (name.lowercased() == host ? "" : name + "/")
  }
}
