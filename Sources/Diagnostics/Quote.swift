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
}

/// Names one document in `seeds/` by its path relative to the project folder.
package struct SourceID: Hashable, Sendable, Codable, Comparable {
  package var path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The file name without folder and extension: the last part of the source page's address.
  package var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }

  package static func < (left: SourceID, right: SourceID) -> Bool {
    left.path < right.path
  }
}

extension SourceID: CustomStringConvertible {
  package var description: String { path }
}
