import Foundation
import Glibc

extension LineFilter {
  /// Filters standard input to standard output.
  ///
  /// - Returns: whether all lines were understood, and all could be read and written; if not, standard
  ///   error says what went wrong.
  func runOnStandardInput() -> Bool {
    do {
      return try run(reading: Self.readInput) { bytes in
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      }
    } catch {
      Console.say("error: not all lines were answered: \(error.localizedDescription)")
      return false
    }
  }

  /// The most that is read at once of a file; a pipe gives what is in it.
  ///
  /// Chosen: some dozens of articles, which take many times as long to read as workers to take turns.
  private static let chunk = 256 * 1024

  /// What is there of standard input, as soon as there is something; nothing at its end.
  @Sendable
  private static func readInput() throws -> [UInt8] {
    var problem: POSIXErrorCode?
    let bytes = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
      var length = -1
      repeat {
        length = Glibc.read(STDIN_FILENO, buffer.baseAddress, chunk)
        problem = length < 0 ? POSIXErrorCode(rawValue: errno) : nil
      } while problem == .EINTR
      count = max(0, length)
    }
    if let problem { throw POSIXError(problem) }
    return bytes
  }
}
