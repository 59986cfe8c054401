import Locks

/// Answers that were made before, each with the questions from whose answers it was made.
final class AnswerMemory<Value: Sendable>: Sendable {
  struct Answer: Sendable {
    var value: Value
    var reads: Set<ModelRead>
  }

  private let answers = Mutex<[String: Answer]>([:])

  /// The answer for a key; several may make it at once, and make the same.
  func answer(for key: String, _ make: () -> Answer) -> Answer {
    if let answer = answers.withLock({ $0[key] }) { return answer }
    let answer = make()
    answers.withLock { $0[key] = answer }
    return answer
  }
}
