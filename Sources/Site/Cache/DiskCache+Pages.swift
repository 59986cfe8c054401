import Model
import Report

extension DiskCache {
  /// The pages of a build.
  struct Pages: PageStore {
    let cache: DiskCache

    func value<Value: Decodable>(_ type: Value.Type, for key: Fingerprint) -> Value? {
      cache.value(type, of: .pages, for: key)
    }

    func keep(_ value: some Encodable, for key: Fingerprint) {
      cache.keep(value, of: .pages, for: key)
    }

    func finish(_ keys: Set<Fingerprint>) { cache.prune(.pages, keeping: keys) }
  }
}
