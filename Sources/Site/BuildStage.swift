/// What a build is doing, for whoever waits for it.
package enum BuildStage: Hashable, Sendable {
  case reading
  case extracting(sources: Int)
  case rendering(templates: Int)
  case checking(files: Int)
  case writing(files: Int)
}

extension BuildStage: CustomStringConvertible {
  package var description: String {
    switch self {
    case .reading: "reading sources and catalogs"
    case .extracting(let count): "reading the figures of \(count.counted("source"))"
    case .rendering(let count): "filling \(count.counted("template"))"
    case .checking(let count): "checking \(count.counted("file"))"
    case .writing(let count): "writing \(count.counted("file"))"
    }
  }
}

extension Int {
  /// 1 page, 2 pages.
  func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
