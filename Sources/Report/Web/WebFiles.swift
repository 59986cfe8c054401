import Charts
import Foundation
import Model

/// What hosts, crawlers and browsers look for beside the pages.
package struct WebFiles {
  private let settings: ReportSettings
  private let pages: [PagePath]
  private let mostAddresses: Int

  /// - Parameters:
  ///   - settings: of the report.
  ///   - pages: those that readers are to find, sorted.
  ///   - mostAddresses: in one sitemap; by sitemaps.org 0.9 no more than 50,000, and no more than 50 MB.
  package init(settings: ReportSettings, pages: [PagePath], mostAddresses: Int = 50_000) {
    self.settings = settings
    self.pages = pages
    self.mostAddresses = mostAddresses
  }

  /// Those that need the site's address are left out without one.
  package var files: [SiteFile] {
    var files = [
      // GitHub Pages would leave out files that begin with `_`.
      SiteFile(path: PagePath(".nojekyll"), content: ""),
      SiteFile(path: PagePath("_headers"), content: headers),
      SiteFile(path: PagePath("robots.txt"), content: robots),
    ]
    if let address = settings.address {
      files += sitemaps(below: address)
    }
    return files
  }

  /// One, or more and an index of them where there are more pages than one may list.
  private func sitemaps(below address: SiteAddress) -> [SiteFile] {
    let main = PagePath("sitemap.xml")
    guard pages.count > mostAddresses else {
      return [SiteFile(path: main, content: sitemap(of: pages, below: address))]
    }
    let starts = stride(from: 0, to: pages.count, by: mostAddresses)
    let maps = starts.enumerated().map { index, start in
      SiteFile(
        path: PagePath("sitemap-\(index + 1).xml"),
        content: sitemap(
          of: Array(pages[start..<min(start + mostAddresses, pages.count)]),
          below: address
        )
      )
    }
    let index = Self.document("sitemapindex", "sitemap", of: maps.map(\.path), below: address)
    return [SiteFile(path: main, content: index)] + maps
  }

  /// sitemaps.org 0.9, without times: what a page tells carries its own dates.
  private func sitemap(of pages: [PagePath], below address: SiteAddress) -> String {
    Self.document("urlset", "url", of: pages, below: address)
  }

  private static func document(
    _ root: String,
    _ entry: String,
    of paths: [PagePath],
    below address: SiteAddress
  ) -> String {
    let entries = paths.map { path in
      let location = Markup.element("loc", text: address.address(of: path.path))
      return Markup.element(entry, [:], location).html + "\n"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
      + entries.joined() + "</\(root)>\n"
  }

  /// RFC 9309; everything may be read.
  private var robots: String {
    let map = settings.address.map { "\nSitemap: \($0.address(of: "sitemap.xml"))\n" } ?? ""
    return "User-agent: *\nAllow: /\n" + map
  }

  /// The `_headers` file that Netlify and Cloudflare Pages read: nothing runs and nothing is loaded but
  /// what the site has itself.
  private var headers: String {
    """
    /*
      Content-Security-Policy: \(policy)
      Permissions-Policy: camera=(), geolocation=(), microphone=()
      Referrer-Policy: strict-origin-when-cross-origin
      X-Content-Type-Options: nosniff

    /assets/*
      Cache-Control: public, max-age=31536000, immutable

    /data/*
      Access-Control-Allow-Origin: *

    """
  }

  /// Content Security Policy Level 3. The one inline style sheet is that of charts that stand alone, allowed by its
  /// hash; WebAssembly is what searching runs on.
  private var policy: String {
    let chart = "'sha256-" + SHA256.digest(of: ChartStyle.standalone).base64 + "'"
    let wasm = settings.hasSearch ? " 'wasm-unsafe-eval'" : ""
    return [
      "default-src 'none'", "base-uri 'self'", "connect-src 'self'", "form-action 'none'",
      "frame-ancestors 'none'", "img-src 'self'", "script-src 'self'" + wasm,
      "style-src 'self' " + chart,
    ].joined(separator: "; ")
  }
}
