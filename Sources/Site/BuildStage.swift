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
    case .extracting(let count): "reading the figures of \(Self.counted(count, "source"))"
    case .rendering(let count): "filling \(Self.counted(count, "template"))"
    case .checking(let count): "checking \(Self.counted(count, "file"))"
    case .writing(let count): "writing \(Self.counted(count, "file"))"
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
