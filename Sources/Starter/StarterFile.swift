/// A text file of a new project.
package struct StarterFile: Hashable, Sendable {
  /// Relative to the project folder.
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
