import Foundation
import Site

/// A site in memory as browsers see it: nothing outside of it can be asked for.
package struct ServedSite: Hashable, Sendable {
  /// Contents by path.
  package var files: [String: ServedContent]
  /// The drawing of each picture, by path.
  package var pictures: [String: String] = [:]
  /// What the site is called by now; pages carry it, so that their script knows when it is another.
  package var build: String
  /// The folder below which it is served; begins and ends with `/`.
  package var base: String

  package init(
    files: [String: ServedContent],
    pictures: [String: String] = [:],
    build: String,
    base: String = "/"
  ) {
    self.files = files
    self.pictures = pictures
    self.build = build
    self.base = base
  }

  /// The script's and the events' folder, which no page can have: names of pages never begin with `-`.
  static let ownFolder = "-/"
  static let events = ownFolder + "events"
  static let script = ownFolder + "preview.js"

  /// Answers a request that the gate has let in.
  package func answer(to head: RequestHead) -> ServedAnswer {
    switch SitePath(head.target, below: base) {
    case .invalid: .refused(.badRequest)
    case .outside: head.target == "/" ? .moved(to: encoded(base)) : .refused(.notFound)
    case .inside(let path): answer(to: head, at: path)
    }
  }

  /// Whether a request is for the stream of events.
  func isForEvents(_ head: RequestHead) -> Bool {
    SitePath(head.target, below: base) == .inside(Self.events)
  }

  /// The page that a request for events comes from, as it says: `-/events?page=%2Fplaces%2Fshanghai.html`.
  func openPage(in head: RequestHead) -> String? {
    let parts = head.target.split(
      separator: "?page=",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard parts.count == 2, let page = String(parts[1]).removingPercentEncoding,
      case .inside(let path) = SitePath(page, below: base)
    else { return nil }
    return Self.name(of: path)
  }

  /// A folder is its index.
  private static func name(of path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }

  private func answer(to head: RequestHead, at path: String) -> ServedAnswer {
    if path == Self.script {
      return answer(to: head, with: .text(PreviewScript.text), named: path)
    }
    let name = Self.name(of: path)
    if let content = files[name] { return answer(to: head, with: content, named: name) }
    if case .text(let drawing) = pictures[name].flatMap({ files[$0] }),
      let picture = PictureMaker.picture(of: drawing)
    {
      return answer(to: head, with: .bytes(Array(picture)), named: name)
    }
    if files[path + "/index.html"] != nil { return .moved(to: encoded(base + path + "/")) }
    var missing = answer(
      to: head,
      with: files["404.html"] ?? .text(Self.plainMissing),
      named: "404.html"
    )
    missing.status = .notFound
    return missing
  }

  private func answer(to head: RequestHead, with content: ServedContent, named name: String)
    -> ServedAnswer
  {
    var body = content.data
    if case .text(let text) = content, name.hasSuffix(".html") {
      body = Data(withScript(text).utf8)
    }
    // Every page carries its build, so that no page outlives it.
    let tag = "\"\(build)\""
    var answer = ServedAnswer(
      status: .ok,
      fields: [
        ServedAnswer.Field(name: "Content-Type", value: MediaType.of(name)),
        ServedAnswer.Field(name: "ETag", value: tag),
        ServedAnswer.Field(name: "Accept-Ranges", value: "bytes"),
      ]
    )
    let known = head.values("if-none-match").flatMap { $0.split(separator: ",") }
    if known.contains(where: { $0.trimmingCharacters(in: .whitespaces) == tag }) {
      answer.status = .notModified
      return answer
    }
    let isSame = head.values("if-range").allSatisfy { $0 == tag }
    switch ByteRange(isSame ? head.values("range").first : nil, of: body.count) {
    case .whole: answer.body = body
    case .part(let range):
      answer.status = .partialContent
      answer.body = body.subdata(in: range)
      answer.add("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(body.count)")
    case .unsatisfiable:
      answer.status = .rangeNotSatisfiable
      answer.add("Content-Range", "bytes */\(body.count)")
    }
    return answer
  }

  /// The page with the script behind its last element, and its links leading here rather than to where the
  /// site will be published; only here, never in a file that is written.
  private func withScript(_ page: String) -> String {
    let page = page.replacing(#/<base href="[^"]*">/#, with: "<base href=\"\(base)\">")
    let tag =
      "<script src=\"\(base)\(Self.script)\" data-build=\"\(build)\" data-base=\"\(base)\"></script>"
    guard let end = page.ranges(of: "</body>").last else { return page + tag }
    return page[..<end.lowerBound] + tag + page[end.lowerBound...]
  }

  /// Where the site has no page of its own for this; the script shows what is wrong.
  private static let plainMissing =
    "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>404</title>"
    + "<body><p>404: 这里没有网页。</p></body></html>\n"

  private func encoded(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
  }
}

extension ServedAnswer {
  fileprivate mutating func add(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }
}
