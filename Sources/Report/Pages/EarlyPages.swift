/// Pages that someone looks at, to be made and shown before all others; and when to stop, since nobody will look at
/// the others.
package struct EarlyPages: Sendable {
  let paths: Set<PagePath>
  /// Takes the files of those that were made anew; not called where there are none.
  let show: @Sendable ([SiteFile]) -> Void
  /// Whether a newer state of the project waits to be built.
  let isOutdated: @Sendable () -> Bool

  package init(
    _ paths: Set<PagePath>,
    isOutdated: @escaping @Sendable () -> Bool = { false },
    show: @escaping @Sendable ([SiteFile]) -> Void
  ) {
    self.paths = paths
    self.isOutdated = isOutdated
    self.show = show
  }

  /// The same, with other files for every page, such as its style sheets.
  package func adding(_ files: [SiteFile]) -> EarlyPages {
    EarlyPages(paths, isOutdated: isOutdated) { [show] own in show(own + files) }
  }
}
