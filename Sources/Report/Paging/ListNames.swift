/// Names for the lists of a page, for the addresses of the pages on which they go on: each once.
struct ListNames {
  private var counts: [String: Int] = [:]

  /// The name itself, with a number behind it where it is taken.
  mutating func take(_ wish: String) -> String {
    let name = PagePath.sourceID(wish)
    counts[name, default: 0] += 1
    let count = counts[name] ?? 1
    return count == 1 ? name : "\(name)-\(count)"
  }
}
