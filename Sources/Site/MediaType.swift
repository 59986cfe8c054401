/// The media type of a file, by its ending (IANA's registry).
package enum MediaType {
  package static func of(_ path: String) -> String {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return types[ending] ?? "application/octet-stream"
  }

  /// By ending, in small letters.
  package static let types = [
    "avif": "image/avif", "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "gif": "image/gif", "html": "text/html; charset=utf-8", "ico": "image/vnd.microsoft.icon",
    "jpeg": "image/jpeg", "jpg": "image/jpeg", "js": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8", "mp4": "video/mp4", "pdf": "application/pdf",
    "png": "image/png", "svg": "image/svg+xml; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "webp": "image/webp", "woff2": "font/woff2", "xml": "application/xml; charset=utf-8",
  ]
}
