import Foundation
import Preview

/// Requests to the preview: nothing outside of the site is ever answered, and no header is made up.
///
/// The first byte chooses the folder below which the site is served, the rest is what a client sends.
struct PathFuzzer: FuzzTarget {
  private let sites = ["/", "/ai/", "/%/", "/上/"].map { base in
    ServedSite(
      files: ["index.html", "404.html", "a/index.html", "a/b.html", "上海.html", "a b.css"].reduce(
        into: [:]) {
          $0[$1] = .text("<!doctype html><p>\($1)</p></body></html>")
        },
      build: "1-1",
      base: base
    )
  }

  func check(_ input: FuzzInput) {
    var input = input
    let site = input.element(of: sites)
    let target = input.text
    check(SitePath(target, below: site.base))
    let line = target.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    for bytes in [Array(input.rest), Array("GET /\(line) HTTP/1.1\r\nHost: localhost\r\n".utf8)] {
      guard let head = RequestHead(bytes) else { continue }
      promise(!head.target.contains("\r\n") && head.target.hasPrefix("/"), "a target is one word")
      check(site.answer(to: head), of: site)
    }
  }

  private func check(_ path: SitePath) {
    guard case .inside(let path) = path else { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    promise(!path.hasPrefix("/") && !parts.contains(".."), "a path leads nowhere else: \(path)")
    promise(!parts.contains("."), "a path has no dots: \(path)")
    promise(!parts.dropLast().contains(""), "a path has no empty folder: \(path)")
    promise(
      path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\\" },
      "a path has no control characters: \(path)"
    )
  }

  private func check(_ answer: ServedAnswer, of site: ServedSite) {
    let head = String(decoding: answer.head, as: UTF8.self)
    promise(head.hasSuffix("\r\n\r\n"), "a head has an end")
    let lines = head.dropLast(4).split(separator: "\r\n", omittingEmptySubsequences: false)
    let names = lines.dropFirst().map { $0.prefix { $0 != ":" } }
    let known: Set<Substring> = [
      "Content-Type", "ETag", "Accept-Ranges", "Content-Range", "Location", "Content-Length",
      "Allow",
      "Cache-Control", "Connection", "Cross-Origin-Resource-Policy", "X-Content-Type-Options",
      "X-Frame-Options",
    ]
    promise(known.isSuperset(of: names), "a head has no foreign field: \(head)")
    promise(
      !head.replacing("\r\n", with: "").utf8.contains { $0 == 10 || $0 == 13 },
      "no broken line"
    )
    switch answer.status {
    case .ok, .partialContent:
      let body = String(decoding: answer.body, as: UTF8.self)
      promise(
        answer.status == .partialContent || body.contains("</html>"),
        "a page is whole: \(body)"
      )
    case .movedPermanently:
      let place = answer.fields.first { $0.name == "Location" }?.value ?? ""
      promise(
        place.hasPrefix("/") && !place.hasPrefix("//")
          && place.utf8.allSatisfy { $0 > 32 && $0 < 127 },
        "a redirect stays here: \(place)"
      )
    default: break
    }
  }
}
