/// The candidate that was most likely meant by a misspelt name; nil where none is close enough.
///
/// Close enough is an edit distance of at most a third of the name, rounded up, which is what Clang's
/// typo correction allows (`(length + 2) / 3`), and less than the whole name. Case is no difference.
///
/// - Complexity: O(*n* · *m*) for each candidate, in characters.
package func suggestion(for name: String, among candidates: [String]) -> String? {
  let written = Array(name.lowercased())
  let limit = min((written.count + 2) / 3, written.count - 1)
  let distances = candidates.map { candidate in
    (distance: editDistance(written, Array(candidate.lowercased())), candidate: candidate)
  }
  let nearest = distances.filter { $0.distance <= limit }
    .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
  return nearest?.candidate
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one name into the other:
/// the optimal string alignment distance.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let replaced = last[j] + (left[i] == right[j] ? 0 : 1)
      var best = min(replaced, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
