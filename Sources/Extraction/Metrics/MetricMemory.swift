import Model
import Quantities
import Locks

/// The metrics that were found last, for all documents of an extractor: texts measure the same things
/// again and again, and finding one in the catalog takes many wordings.
///
/// Gives what the mapper gives, and never grows beyond ``capacity``.
final class MetricMemory: Sendable {
  private let mapper: MetricMapper
  private let known = Mutex<[Key: Boxed<Metric>]>([:])

  /// Chosen: some times the wordings of the texts read, at less than a megabyte.
  private static let capacity = 4_000

  init(_ mapper: MetricMapper) {
    self.mapper = mapper
  }

  /// What the mapper says of these words.
  func metric(for words: String, unit: Unit?, in surroundings: MetricMapper.Surroundings)
    -> Boxed<Metric>
  {
    let key = Key(words: words, unit: unit, surroundings: surroundings)
    if let metric = known.withLock({ $0[key] }) { return metric }
    let metric = Boxed(mapper.metric(for: words, unit: unit, in: surroundings))
    known.withLock { known in
      if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
      known[key] = metric
    }
    return metric
  }

  /// All that the mapper goes by, compared byte by byte.
  private struct Key: Hashable, Sendable {
    var words: String
    var unit: Unit?
    var surroundings: MetricMapper.Surroundings

    static func == (left: Key, right: Key) -> Bool {
      left.words.isByteForByte(right.words) && left.unit == right.unit
        && left.surroundings == right.surroundings
    }

    func hash(into hasher: inout Hasher) {
      words.hashBytes(into: &hasher)
      surroundings.aspect?.hashBytes(into: &hasher)
      surroundings.report?.hashBytes(into: &hasher)
    }
  }
}
