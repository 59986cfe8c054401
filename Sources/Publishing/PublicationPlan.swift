/// What a publication changes at its target.
package struct PublicationPlan: Hashable, Sendable {
  /// Sorted by path, as the others are.
  package var added: [PublishedFile] = []
  package var changed: [PublishedFile] = []
  /// Paths of files that go away.
  package var removed: [String] = []
  package var unchanged = 0
  /// Whether nothing was ever published there.
  package var isFirst = false

  /// Whether the target has the site already.
  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// What is sent.
  package var sent: [PublishedFile] { added + changed }

  package var bytes: Int { sent.reduce(0) { $0 + $1.bytes } }

  /// Compares the site with what the target has.
  ///
  /// - Parameters:
  ///   - files: of the site.
  ///   - there: paths at the target, without those that are kept.
  ///   - isSame: whether the target has a file as it is.
  package init(of files: [PublishedFile], there: Set<String>, isSame: (PublishedFile) -> Bool) {
    for file in files {
      if !there.contains(file.path) {
        added.append(file)
      } else if isSame(file) {
        unchanged += 1
      } else {
        changed.append(file)
      }
    }
    removed = there.subtracting(files.map(\.path)).sorted()
    isFirst = !there.contains(PublishedSite.marker)
  }
}

extension PublicationPlan: CustomStringConvertible {
  /// `12 added, 3 changed, 1 removed`.
  package var description: String {
    "\(added.count) added, \(changed.count) changed, \(removed.count) removed"
  }
}
