import Foundation

/// The place of the site that the target of a request means.
package enum SitePath: Hashable, Sendable {
  /// From the site's root, without `/` in front: `places/shanghai.html`, `places/`, or nothing.
  case inside(String)
  /// Outside the folder below which the site is served.
  case outside
  /// Not an address of anything: `..`, an encoded slash, a zero byte.
  case invalid

  /// - Parameters:
  ///   - target: as in the request's first line: percent-encoded, perhaps with a query.
  ///   - base: begins and ends with `/`.
  package init(_ target: String, below base: String) {
    let encoded = target.prefix { $0 != "?" && $0 != "#" }
    let lowered = encoded.lowercased()
    guard !["%2f", "%5c", "%00"].contains(where: lowered.contains),
      let path = String(encoded).removingPercentEncoding
    else {
      self = .invalid
      return
    }
    let isHarmful = path.unicodeScalars.contains {
      $0 == "\\" || $0.properties.generalCategory == .control
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !isHarmful, !parts.contains(".."), !parts.contains("."), !path.contains("//") else {
      self = .invalid
      return
    }
    self = path.hasPrefix(base) ? .inside(String(path.dropFirst(base.count))) : .outside
  }
}
