import Synchronization
import Jobs
import Testing

@testable import factbook

@Suite("A filter of lines")
struct LineFilterTests {
  /// An input of these pieces, and what a filter of so many jobs makes of it.
  private func filtered(
    _ pieces: [String],
    jobs: Int,
    answer: @escaping @Sendable (String, Int) -> String
  ) throws -> (text: String, isUnderstood: Bool) {
    let input = Mutex(pieces.map { Array($0.utf8) })
    let output = Mutex<[UInt8]>([])
    let filter = LineFilter(jobs: Jobs(jobs)) { line, number in
      let text = String(decoding: line, as: UTF8.self)
      return LineFilter.Answer(line: Array(answer(text, number).utf8), isUnderstood: text != "?")
    }
    let isUnderstood = try filter.run {
      input.withLock { $0.isEmpty ? [] : $0.removeFirst() }
    } writing: { bytes in
      output.withLock { $0 += bytes }
    }
    return (String(decoding: output.withLock { $0 }, as: UTF8.self), isUnderstood)
  }

  @Test("answers in the order of the input, however long each line takes", arguments: [1, 2, 7])
  func keepsTheOrder(jobs: Int) throws {
    let pieces = (1...300).map { "\($0)\n" }
    let text = try filtered(pieces, jobs: jobs) { line, number in
      // The earlier of two neighbours takes longer.
      let work = (0..<(number % 2) * 20_000).reduce(0) { $0 &+ $1 &* $0 }
      return work == 1 ? "" : "\(line) is \(number)"
    }.text
    #expect(text == (1...300).map { "\($0) is \($0)\n" }.joined())
  }

  @Test("finds the lines wherever the input is cut")
  func linesOverPieces() throws {
    let text = try filtered(["上", "海\n北", "京\n\n", "天\n津"], jobs: 2) { "\($1):\($0)" }.text
    #expect(text == "1:上海\n2:北京\n3:\n4:天\n5:津\n")
  }

  @Test("answers nothing to an empty input")
  func emptyInput() throws {
    #expect(try filtered([], jobs: 2) { line, _ in line }.text == "")
  }

  @Test("says whether a line was not understood")
  func notUnderstood() throws {
    #expect(try filtered(["a\nb\n"], jobs: 2) { line, _ in line }.isUnderstood)
    #expect(try filtered(["a\n?\nb\n"], jobs: 2) { line, _ in line }.isUnderstood == false)
  }

  @Test("stops where nothing can be written any more")
  func brokenOutput() {
    struct NoSpace: Error {}
    let filter = LineFilter(jobs: Jobs(2)) { line, _ in
      LineFilter.Answer(line: line, isUnderstood: true)
    }
    // An input without end: only the broken output ends the run.
    #expect(throws: NoSpace.self) {
      try filter.run(reading: { Array("a\n".utf8) }, writing: { _ in throw NoSpace() })
    }
  }

  @Test("says that the input cannot be read")
  func brokenInput() {
    struct NoInput: Error {}
    let filter = LineFilter(jobs: Jobs(2)) { line, _ in
      LineFilter.Answer(line: line, isUnderstood: true)
    }
    #expect(throws: NoInput.self) {
      try filter.run(reading: { throw NoInput() }, writing: { _ in })
    }
  }

  @Test("reads only so far ahead of a line that takes long")
  func boundedLead() throws {
    let read = Mutex(0)
    let readDuringFirst = Mutex(0)
    let filter = LineFilter(jobs: Jobs(2)) { line, number in
      if number == 1 {
        // Until the other job has gone as far ahead as it may.
        var last = -1
        var still = 0
        while still < 200 {
          let now = read.withLock { $0 }
          still = now == last ? still + 1 : 0
          last = now
          _ = (0..<20_000).reduce(0) { $0 &+ $1 &* $0 }
        }
        readDuringFirst.withLock { $0 = last }
      }
      return LineFilter.Answer(line: line, isUnderstood: true)
    }
    _ = try filter.run {
      read.withLock { count in
        count += 1
        return count <= 1_000 ? Array("a\n".utf8) : []
      }
    } writing: { _ in
    }
    #expect(readDuringFirst.withLock { $0 } <= 8)
  }
}
