/// Pages that someone looks at, to be made and shown before all others.
package struct EarlyPages: Sendable {
  let paths: Set<PagePath>
  /// Takes the files of those that were made anew; not called where there are none.
  let show: @Sendable ([SiteFile]) -> Void

  package init(_ paths: Set<PagePath>, show: @escaping @Sendable ([SiteFile]) -> Void) {
    self.paths = paths
    self.show = show
  }

  /// The same, with other files for every page, such as its style sheets.
  package func adding(_ files: [SiteFile]) -> EarlyPages {
    EarlyPages(paths) { [show] own in show(own + files) }
  }
}
