/// An exact run of characters of a source.
package struct Quote: Hashable, Sendable, Codable {
  /// The source's path relative to the project folder, such as `seeds/000_e366a8c5645a44c0.txt`.
  package var source: SourceID
  /// Unicode scalar offsets into the source's decoded text, half open.
  package var range: Range<Int>
  /// The characters at `range`, unchanged.
  package var text: String

  package init(source: SourceID, range: Range<Int>, text: String) {
    self.source = source
    self.range = range
    self.text = text
  }

  /// By where it stands: the text follows from that, and is long.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(range.lowerBound)
    hasher.combine(range.upperBound)
  }
}

/// Names one document in `seeds/` by its path relative to the project folder.
package struct SourceID: Hashable, Sendable, Codable, Comparable {
  package var path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The file name without folder and extension: the last part of the source page's address.
  package var name: String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let file = path[(slash.map(path.utf8.index(after:)) ?? path.startIndex)...]
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")), dot != file.startIndex else {
      return String(file)
    }
    return String(file[..<dot])
  }

  package static func < (left: SourceID, right: SourceID) -> Bool {
    left.path < right.path
  }
}

extension SourceID: CustomStringConvertible {
  package var description: String { path }
}
