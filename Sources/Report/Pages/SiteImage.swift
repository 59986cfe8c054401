/// An image of the project, as pages show it.
package struct SiteImage: Hashable, Sendable, Codable {
  /// Where it lies in the site.
  package var path: PagePath
  /// In pixels, so that nothing on the page moves when it arrives.
  package var width: Int
  package var height: Int

  package init(path: PagePath, width: Int, height: Int) {
    self.path = path
    self.width = width
    self.height = height
  }
}
