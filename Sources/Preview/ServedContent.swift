import Foundation
import Report

/// What a file of the site holds.
package enum ServedContent: Hashable, Sendable {
  case text(String)
  case bytes([UInt8])

  init(_ file: SiteFile) {
    self = file.bytes.map(Self.bytes) ?? .text(file.content)
  }

  var data: Data {
    switch self {
    case .text(let text): Data(text.utf8)
    case .bytes(let bytes): Data(bytes)
    }
  }
}
