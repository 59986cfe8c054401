import Diagnostics

/// An address under which a page is found, its own or an old one, and where the author has said so.
struct PageAddress: Hashable, Sendable, Codable {
  var path: PagePath
  var location: SourceLocation

  /// An old address of a page: one error where nothing of the site can lie there.
  static func alias(_ path: String, at location: SourceLocation) -> Result<PageAddress, Refusal> {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".") && !part.contains("\\")
        && !part.unicodeScalars.contains {
          $0.value < 0x20 || "?#%\u{7F}".unicodeScalars.contains($0)
        }
    }
    guard isInside, path.hasSuffix(".html"), path.count > ".html".count else {
      return .failure(
        Refusal(
          diagnostic: Diagnostic(
            .error,
            "alias",
            at: location,
            "‘\(path)’ cannot be an old address of a page",
            help: "write it from the site's root and with its ending, like `old/name.html`"
          )
        )
      )
    }
    return .success(PageAddress(path: PagePath(path), location: location))
  }

  /// Why something is no address.
  struct Refusal: Error {
    var diagnostic: Diagnostic
  }

  /// One error for each address that two pages want.
  static func collisions(among addresses: [PageAddress]) -> [Diagnostic] {
    var owners: [PagePath: PageAddress] = [:]
    return addresses.compactMap { address in
      guard let owner = owners[address.path] else {
        owners[address.path] = address
        return nil
      }
      return Diagnostic(
        .error,
        "address-taken",
        at: address.location,
        "‘\(address.path.path)’ is the address of a page of \(owner.location.file) already",
        help: "give one of the two another name, or take the alias away"
      )
    }
  }

  /// The page that sends readers on from an old address: for browsers, and as a link to follow.
  func redirect(to page: PagePath, titled title: String) -> SiteFile {
    let target = path.link(to: page.path)
    let address = Markup.escaped(target)
    return SiteFile(
      path: path,
      content: """
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="robots" content="noindex">
        <title>\(Markup.escaped(title))</title>
        <link rel="canonical" href="\(address)">
        <meta http-equiv="refresh" content="0; url=\(address)">
        </head>
        <body>
        <p>\(InterfaceText.moved)<a href="\(address)">\(Markup.escaped(title))</a></p>
        </body>
        </html>

        """
    )
  }
}
