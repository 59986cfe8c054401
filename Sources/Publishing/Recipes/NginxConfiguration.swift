import Report
import Site

/// A server of nginx for one site: the headers of its `_headers` file, media types with charset, caching,
/// the page for what is not found, and nothing that is hidden.
struct NginxConfiguration {
  let address: SiteAddress
  let rules: [HeaderRule]

  /// One year for assets stands in the rules; everything else (RFC 9111) as `PublishedFile` has it.
  private static let pageCache = PublishedFile(path: "index.html", bytes: 0).cacheControl

  var text: String {
    """
    # nginx for \(address.root), made by `factbook new deploy nginx`.
    #
    #   cp deploy/nginx.conf /etc/nginx/sites-available/\(address.host).conf
    #   ln -s ../sites-available/\(address.host).conf /etc/nginx/sites-enabled/
    #   nginx -t && systemctl reload nginx
    #   certbot --nginx -d \(address.host)     # makes it https
    #
    # The site lies in \(folder): `publish: { server: { kind: rsync, to: "HOST:\(folder)" } }`.
    server {
      listen 80;
      listen [::]:80;
      server_name \(address.host);
      root \(root);
      index index.html;
      error_page 404 \(address.path)404.html;

    \(types)
      charset utf-8;
      charset_types \(textTypes.joined(separator: " "));

      gzip on;
      gzip_vary on;
      gzip_min_length 1024;
      # text/html is always part of it.
      gzip_types \(textTypes.filter { $0 != "text/html" }.joined(separator: " "));

    \(locations)

      # Neither marks of factbook's nor what hosts of other kinds read.
      location ~ /\\.(?!well-known/) { return 404; }
      location = \(address.path)_headers { return 404; }
    }

    """
  }

  /// Where the site lies: below the server's root as below its address.
  private var root: String { "/var/www/" + address.host }

  private var folder: String { root + address.path }

  private var textTypes: [String] {
    let types = MediaType.types.values.filter { $0.hasSuffix("; charset=utf-8") }
    return Set(types.map(Self.withoutCharset)).sorted()
  }

  private static func withoutCharset(_ type: String) -> String {
    String(type.prefix { $0 != ";" })
  }

  /// Debian's own list lacks some of them.
  private var types: String {
    let byType = Dictionary(grouping: MediaType.types.keys) { ending in
      Self.withoutCharset(MediaType.types[ending] ?? "")
    }
    let lines = byType.sorted { $0.key < $1.key }.map { type, endings in
      "    \(type) \(endings.sorted().joined(separator: " "));"
    }
    return (["  types {"] + lines + ["  }", "  default_type application/octet-stream;"])
      .joined(separator: "\n")
  }

  /// A location has its own headers or those around it, never both: each repeats those of all files.
  private var locations: String {
    rules.map { rule in
      let isAll = rule.prefix == "/"
      let common = isAll ? [] : rules.filter { $0.prefix == "/" }.flatMap(\.headers)
      var headers = common + rule.headers
      if !headers.contains(where: { $0.name == "Cache-Control" }) {
        headers.append(HeaderRule.Header(name: "Cache-Control", value: Self.pageCache))
      }
      let lines = headers.map { "    " + line($0) }
      let place = address.path + rule.prefix.dropFirst()
      return (["  location \(place) {"] + lines + ["  }"]).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// `always` is for answers that are errors too, which nobody may keep for a year.
  private func line(_ header: HeaderRule.Header) -> String {
    let scope = header.name == "Cache-Control" ? "" : " always"
    return "add_header \(header.name) \(Self.quoted(header.value))\(scope);"
  }

  /// In quotation marks; nothing in it is a variable of nginx's.
  private static func quoted(_ value: String) -> String {
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped.replacing("$", with: ""))\""
  }
}
