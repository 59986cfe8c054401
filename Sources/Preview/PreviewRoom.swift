import Foundation

/// What is served at this moment, and the open pages that want to know when it changes.
package actor PreviewRoom {
  private(set) var site: ServedSite
  private var state: PreviewState
  private var listeners: [Int: Listener] = [:]
  private var nextListener = 0

  /// How many builds were shown.
  package private(set) var turn = 0

  /// An open page, by its path in the site where it has said so.
  private struct Listener {
    var page: String?
    var events: AsyncStream<Data>.Continuation
  }

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
    turn += 1
    site.files = files
    site.pictures = pictures
    site.build = build
    state = PreviewState(build: build, diagnostics: diagnostics)
    tellAll()
  }

  /// The pages that someone looks at.
  package var openPages: Set<String> { Set(listeners.values.compactMap(\.page)) }

  /// Serves some files of the next build before all are made; what is wrong is told with the others.
  ///
  /// Nothing happens where these are the files that are served, or `turn` is over: the build is shown as a whole.
  package func showEarly(_ files: [String: ServedContent], in turn: Int) {
    guard turn == self.turn, files.contains(where: { site.files[$0.key] != $0.value }) else {
      return
    }
    site.files.merge(files) { _, new in new }
    site.build += "+"
    state.build = site.build
    tellAll()
  }

  /// Says again how things are: a page that missed it hears it, and one that is gone is noticed.
  func tellAll() {
    for listener in listeners.values { listener.events.yield(state.event) }
  }

  /// Events from the present state on, for an open page; only the newest waits for a slow reader.
  func events(for page: String? = nil) -> AsyncStream<Data> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Data.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let id = nextListener
    nextListener += 1
    listeners[id] = Listener(page: page, events: continuation)
    continuation.onTermination = { [weak self] _ in Task { await self?.forget(id) } }
    continuation.yield(state.event)
    return stream
  }

  private func forget(_ id: Int) { listeners[id] = nil }
}
