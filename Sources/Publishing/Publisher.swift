/// Brings a site to one kind of target.
protocol Publisher: Sendable {
  /// What a publication would change; changes nothing.
  func plan(for site: PublishedSite) async throws(PublishFailure) -> PublicationPlan

  /// Makes the target what the site is. Interrupted at any moment and repeated, it comes to the same.
  /// The plan is one of this site, made just before; `onStep` is told what is about to be done.
  func publish(
    _ site: PublishedSite,
    by plan: PublicationPlan,
    onStep: @Sendable (String) -> Void
  ) async throws(PublishFailure)
}
