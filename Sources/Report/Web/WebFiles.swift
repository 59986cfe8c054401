import Charts
import Foundation
import Model

/// What hosts, crawlers and browsers look for beside the pages.
struct WebFiles {
  let settings: ReportSettings
  /// The pages that readers are to find, sorted.
  let pages: [PagePath]

  /// Those that need the site's address are left out without one.
  var files: [SiteFile] {
    var files = [
      // GitHub Pages would leave out files that begin with `_`.
      SiteFile(path: PagePath(".nojekyll"), content: ""),
      SiteFile(path: PagePath("_headers"), content: headers),
      SiteFile(path: PagePath("robots.txt"), content: robots),
    ]
    if let address = settings.address {
      files.append(SiteFile(path: PagePath("sitemap.xml"), content: sitemap(below: address)))
    }
    return files
  }

  /// sitemaps.org 0.9, without times: what a page tells carries its own dates.
  private func sitemap(below address: SiteAddress) -> String {
    let entries = pages.map { page in
      let location = Markup.element("loc", text: address.address(of: page.path))
      return Markup.element("url", [:], location).html + "\n"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
      + entries.joined() + "</urlset>\n"
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
