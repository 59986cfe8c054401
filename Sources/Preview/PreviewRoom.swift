import Foundation

/// What is served at this moment, and the open pages that want to know when it changes.
package actor PreviewRoom {
  private(set) var site: ServedSite
  private var state: PreviewState
  private var listeners: [Int: AsyncStream<Data>.Continuation] = [:]
  private var nextListener = 0

  package init(base: String = "/") {
    site = ServedSite(files: [:], build: "0", base: base)
    state = PreviewState(build: "0")
  }

  /// Serves other files from now on and tells the open pages.
  ///
  /// `pictures` names the drawing of each picture, by path.
  package func show(
    _ files: [String: ServedContent],
    pictures: [String: String] = [:],
    as build: String,
    diagnostics: [PreviewState.Item]
  ) {
    site.files = files
    site.pictures = pictures
    site.build = build
    state = PreviewState(build: build, diagnostics: diagnostics)
    tellAll()
  }

  /// Says again how things are: a page that missed it hears it, and one that is gone is noticed.
  func tellAll() {
    for listener in listeners.values { listener.yield(state.event) }
  }

  /// Events from the present state on; only the newest waits for a slow reader.
  func events() -> AsyncStream<Data> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Data.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let id = nextListener
    nextListener += 1
    listeners[id] = continuation
    continuation.onTermination = { [weak self] _ in Task { await self?.forget(id) } }
    continuation.yield(state.event)
    return stream
  }

  private func forget(_ id: Int) { listeners[id] = nil }
}
