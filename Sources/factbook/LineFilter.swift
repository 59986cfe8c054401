import Dispatch
import Jobs
import Locks

/// A filter of lines on several cores: one line in, one line out, in the same order.
struct LineFilter: Sendable {
  /// What a line is answered with.
  struct Answer: Sendable {
    /// Without the newline.
    var line: [UInt8]
    var isUnderstood: Bool
  }

  /// So many lines are answered at a time, at most one a core.
  var jobs: Jobs
  /// Answers a line, which has a number from 1.
  var answer: @Sendable (_ line: [UInt8], _ number: Int) -> Answer

  /// So many batches a job may be read ahead of the one to be written next: where one batch takes long,
  /// the others go on, and memory stays bounded.
  ///
  /// Chosen: with four, both cores of a machine of two are kept busy by texts of uneven length.
  private static let lead = 4

  /// Filters all of an input.
  ///
  /// - Parameters:
  ///   - read: gives the next bytes of the input, at least one; none at its end.
  ///   - write: puts out bytes; called by one thread at a time.
  /// - Returns: whether all lines were understood.
  /// - Throws: the first of what reading and writing throw; what comes behind is not answered.
  func run(
    reading read: @escaping @Sendable () throws -> [UInt8],
    writing write: @escaping @Sendable ([UInt8]) throws -> Void
  ) throws -> Bool {
    let input = Mutex(Input(batches: LineBatches(reading: read)))
    let output = Mutex(Output(ordered: OrderedOutput(writing: write)))
    // Counted up from 0, since none may be let go of below what it began with.
    let lead = DispatchSemaphore(value: 0)
    for _ in 0..<jobs.count * Self.lead { lead.signal() }
    DispatchQueue.concurrentPerform(iterations: jobs.count) { _ in
      // Who waits here waits for a batch that another worker is at, or for input.
      while let batch = {
        lead.wait(); return input.withLock { $0.next() }
      }() {
        let answers = answers(to: batch)
        let written = output.withLock { $0.put(answers, at: batch.index) }
        guard let written else {
          input.withLock { $0.close() }
          break
        }
        for _ in 0..<written { lead.signal() }
      }
      lead.signal()
    }
    if let problem = input.withLock({ $0.problem }) ?? output.withLock({ $0.problem }) {
      throw problem
    }
    return output.withLock { $0.isUnderstood }
  }

  private func answers(to batch: LineBatches.Batch) -> (bytes: [UInt8], isUnderstood: Bool) {
    var bytes: [UInt8] = []
    var isUnderstood = true
    for (index, line) in batch.lines.enumerated() {
      let answer = answer(line, batch.firstLine + index)
      bytes += answer.line
      bytes.append(UInt8(ascii: "\n"))
      isUnderstood = isUnderstood && answer.isUnderstood
    }
    return (bytes, isUnderstood)
  }

  /// The input that the workers share.
  private struct Input {
    var batches: LineBatches
    var problem: (any Error)?
    var isClosed = false

    init(batches: LineBatches) {
      self.batches = batches
    }

    /// Nil at the end, and where the input can be read no further.
    mutating func next() -> LineBatches.Batch? {
      guard !isClosed else { return nil }
      do {
        return try batches.next()
      } catch {
        problem = error
        close()
        return nil
      }
    }

    mutating func close() { isClosed = true }
  }

  /// The output that the workers share.
  private struct Output {
    var ordered: OrderedOutput
    var isUnderstood = true
    var problem: (any Error)?

    init(ordered: OrderedOutput) {
      self.ordered = ordered
    }

    /// How many batches were written; nil where nothing can be written any more.
    mutating func put(_ answers: (bytes: [UInt8], isUnderstood: Bool), at place: Int) -> Int? {
      guard problem == nil else { return nil }
      isUnderstood = isUnderstood && answers.isUnderstood
      do {
        return try ordered.put(answers.bytes, at: place)
      } catch {
        problem = error
        return nil
      }
    }
  }
}
