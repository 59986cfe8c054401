extension MarkdownSource {
  /// Bytes of `&CounterClockwiseContourIntegral;`, the longest that HTML 5 names.
  private static let longestEntity = 33

  /// The places where parsed text and the author's drift apart: behind escapes and entities.
  ///
  /// - Parameters:
  ///   - text: what was parsed, on one line.
  ///   - place: where it begins.
  /// - Returns: offsets into `text`, in Unicode scalars, with their columns; the first is 0.
  /// - Complexity: O(*n*) in the length of `text`.
  func alignment(of text: String, at place: NodePlace) -> [(offset: Int, column: Int)] {
    let start = place.position
    let rest = line(start.line).dropFirst(place.byte - 1)
    let mayDrift = rest.prefix(text.utf8.count).contains { "\\&".utf8.contains($0) }
    guard mayDrift else { return [(0, start.column)] }
    let line = restored(String(Substring(rest.prefix(text.utf8.count * Self.longestEntity))))
    let written = Array(line.unicodeScalars)
    var points = [(offset: 0, column: start.column)]
    var index = 0
    var counted = 0
    for (offset, scalar) in text.unicodeScalars.enumerated() where index < written.count {
      let skipped = escape(at: index, of: scalar, in: written)
      if skipped.before + skipped.behind > 0 {
        let column = points[points.count - 1].column + count(written[counted..<index])
        points.append((offset, column + skipped.before))
        points.append((offset + 1, column + skipped.before + 1 + skipped.behind))
        index += skipped.before + 1 + skipped.behind
        counted = index
      } else {
        guard written[index] == scalar else { break }
        index += 1
      }
    }
    return points
  }

  /// How many scalars an escape or entity adds before and behind the first that stands for another.
  private func escape(
    at index: Int,
    of scalar: Unicode.Scalar,
    in written: [Unicode.Scalar]
  ) -> (before: Int, behind: Int) {
    let rest = written[index...].dropFirst()
    if written[index] == "\\", rest.first == scalar, scalar.isASCII, scalar.isMarkdownPunctuation {
      return (1, 0)
    }
    guard written[index] == "&" else { return (0, 0) }
    let name = rest.prefix { $0 == "#" || $0.isASCIIAlphanumeric }
    let isEntity = !name.isEmpty && rest.dropFirst(name.count).first == ";"
    return isEntity ? (0, name.count + 1) : (0, 0)
  }

  private func count(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).count
  }
}
