import Model

/// Where a page or file of the site lies, relative to the site's root: `places/shanghai.html`.
package struct PagePath: Hashable, Sendable, Codable, Comparable {
  /// With `/`, without one in front.
  package var path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The way from this page to another place of the site, so that the site works below any path
  /// and from disk: `../sources/000.html#q-3f9a1c20`.
  ///
  /// A target is a path from the site's root, with or without `#fragment`.
  package func link(to target: String) -> String {
    guard !target.hasPrefix("#") else { return target }
    let slash = UInt8(ascii: "/")
    // Behind the last `/` up to which both are the same.
    var shared = (here: path.startIndex, there: target.startIndex)
    for (here, there) in zip(path.utf8.indices, target.utf8.indices) {
      guard path.utf8[here] == target.utf8[there] else { break }
      if path.utf8[here] == slash {
        shared = (path.utf8.index(after: here), target.utf8.index(after: there))
      }
    }
    let up = path.utf8[shared.here...].count { $0 == slash }
    return String(repeating: "../", count: up) + target[shared.there...]
  }

  package static func < (left: PagePath, right: PagePath) -> Bool { left.path < right.path }
}

extension PagePath {
  package static func place(_ id: String) -> PagePath { PagePath("places/\(id).html") }
  package static func metric(_ id: String) -> PagePath { PagePath("metrics/\(id).html") }
  package static func comparison(metric id: String) -> PagePath {
    PagePath("compare/metrics/\(id).html")
  }
  package static func comparison(place id: String) -> PagePath {
    PagePath("compare/places/\(id).html")
  }
  package static func policy(_ id: String) -> PagePath { PagePath("policies/\(id).html") }
  package static func source(_ name: String) -> PagePath {
    PagePath("sources/\(sourceID(name)).html")
  }

  /// The name of a source as part of addresses. A file can have any name: what means something in
  /// an address or in Markdown becomes a hyphen, and eight hex digits of the name's SHA-256 keep
  /// such names apart. Letters of any script stay.
  package static func sourceID(_ name: String) -> String {
    let isASCII = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    guard !isASCII else { return name }
    let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain || "-_".unicodeScalars.contains(scalar) ? scalar : "-"
    }
    let id = String(String.UnicodeScalarView(scalars))
    return id == name ? name : id + "-" + SHA256.digest(of: name).fingerprint
  }
}
