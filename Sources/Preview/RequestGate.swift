/// Lets in only requests that were meant for this server.
///
/// A page of the web can make a browser ask 127.0.0.1, and a foreign name can resolve to it (DNS
/// rebinding); `Host` and `Origin` tell.
struct RequestGate: Hashable, Sendable {
  let port: UInt16

  /// Why a request is refused; nil where it is let in.
  func refusal(of head: RequestHead) -> ServedAnswer? {
    let hosts = head.values("host")
    guard hosts.count == 1, let host = hosts.first else { return .refused(.badRequest) }
    guard names.contains(host.lowercased()) else { return .refused(.forbidden) }
    let origins = Set(names.map { "http://" + $0 })
    guard head.values("origin").allSatisfy({ origins.contains($0.lowercased()) }) else {
      return .refused(.forbidden)
    }
    guard ["GET", "HEAD"].contains(head.method) else { return .refused(.methodNotAllowed) }
    return nil
  }

  private var names: [String] {
    ["127.0.0.1", "localhost"].flatMap { port == 80 ? [$0, $0 + ":80"] : ["\($0):\(port)"] }
  }
}
