/// The work did not end in time.
struct DeadlineError: Error {}

/// Does work that is cancelled when it takes longer.
func withDeadline<Value: Sendable>(
  _ limit: Duration,
  _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: limit)
      throw DeadlineError()
    }
    defer { group.cancelAll() }
    guard let value = try await group.next() else { throw DeadlineError() }
    return value
  }
}
