package import Model

/// Where pages wait for the next run of the program.
package protocol PageStore: Sendable {
  /// The value that was kept for a key; nil where there is none, or it is damaged.
  func value<Value: Decodable>(_ type: Value.Type, for key: Fingerprint) -> Value?

  /// Keeps a value for a key, in the place of another one.
  func keep(_ value: some Encodable, for key: Fingerprint)

  /// Says which keys were asked for.
  func finish(_ keys: Set<Fingerprint>)
}
