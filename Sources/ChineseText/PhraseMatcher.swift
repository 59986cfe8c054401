/// Finds the phrases of a list in a text: longest match, from left to right, without overlaps.
///
/// A trie over Unicode scalars. The time is linear in the text for phrases of bounded length, however
/// many there are.
package struct PhraseMatcher: Sendable {
  /// One phrase found in a text.
  package struct Match: Hashable, Sendable {
    /// In Unicode scalar offsets, half open.
    package var range: Range<Int>
    /// The index of the phrase in the list; the first one where the list repeats it.
    package var phrase: Int
  }

  private var nodes: [Node] = []
  /// The node of each scalar of the basic plane that begins a phrase, else -1: most scalars fail here.
  private var roots = [Int32](repeating: -1, count: 0x1_0000)

  /// Empty phrases are never found.
  package init(_ phrases: [String]) {
    for (index, phrase) in phrases.enumerated() { insert(phrase, Int32(index)) }
  }

  /// The phrases that begin and end within a range; without one, in the whole text.
  ///
  /// - Complexity: O(*n*) in the length of the range times the length of the longest phrase.
  package func matches(in scalars: [Unicode.Scalar], within range: Range<Int>? = nil) -> [Match] {
    let range = range?.clamped(to: scalars.indices) ?? scalars.indices
    var matches: [Match] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let root = root(of: scalars[start])
      if root >= 0, let match = longestMatch(from: root, at: start, in: scalars, range.upperBound) {
        matches.append(match)
        start = match.range.upperBound
      } else {
        start += 1
      }
    }
    return matches
  }

  private func longestMatch(
    from root: Int32,
    at start: Int,
    in scalars: [Unicode.Scalar],
    _ limit: Int
  ) -> Match? {
    var node = root
    var best: Match?
    var end = start
    while node >= 0 {
      end += 1
      let phrase = nodes[Int(node)].phrase
      if phrase >= 0 { best = Match(range: start..<end, phrase: Int(phrase)) }
      node = end < limit ? nodes[Int(node)].child(scalars[end]) : -1
    }
    return best
  }

  private func root(of scalar: Unicode.Scalar) -> Int32 {
    let value = Int(scalar.value)
    return value < roots.count ? roots[value] : -1
  }

  /// Phrases that begin beyond the basic plane are left out: no name or word of the lists does.
  private mutating func insert(_ phrase: String, _ index: Int32) {
    var node: Int32 = -1
    for (offset, scalar) in phrase.unicodeScalars.enumerated() {
      if offset == 0 {
        guard scalar.value < roots.count else { return }
        if roots[Int(scalar.value)] < 0 { roots[Int(scalar.value)] = append() }
        node = roots[Int(scalar.value)]
        continue
      }
      var next = nodes[Int(node)].child(scalar)
      if next < 0 {
        next = append()
        nodes[Int(node)].children.append((scalar, next))
      }
      node = next
    }
    if node >= 0, nodes[Int(node)].phrase < 0 { nodes[Int(node)].phrase = index }
  }

  private mutating func append() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  private struct Node: Sendable {
    var children: [(scalar: Unicode.Scalar, node: Int32)] = []
    /// The phrase that ends here; -1 where none does.
    var phrase: Int32 = -1

    func child(_ scalar: Unicode.Scalar) -> Int32 {
      for child in children where child.scalar == scalar { return child.node }
      return -1
    }
  }
}
