import Diagnostics
import Foundation
import Subprocess

/// A program of the machine, run without a shell; what it says goes nowhere but to its caller.
struct Tool: Sendable {
  let name: String
  /// For what it is run, in messages.
  let location: SourceLocation
  /// The words with which it is got on Debian.
  let installation: String
  /// Changes of the environment; nil takes a variable out.
  var environment: [String: String?] = [:]

  /// What a run came to.
  struct Outcome {
    var status: Int32
    var output: String
    /// Without passwords.
    var errors: String
  }

  /// The most that is read of a program's output: lists of some hundred thousand files.
  private static let limit = 64 << 20

  /// Whether there is such a program on the PATH.
  static func isInstalled(_ name: String) async -> Bool {
    (try? await Executable.name(name).resolveExecutablePath(in: .inherit)) != nil
  }

  /// - Returns: the status, whatever it is.
  /// - Throws: `tool-missing`, or `publish-failed` where the program could not be run to its end.
  func run(_ arguments: [String], input: String = "") async throws(PublishFailure) -> Outcome {
    do {
      let changes = environment.map { (key: $0.key, value: $0.value) }
      let result = try await Subprocess.run(
        .name(name),
        arguments: Arguments(arguments),
        environment: .inherit.updating(
          Dictionary(
            changes.compactMap { change in
              Environment.Key(rawValue: change.key).map { ($0, change.value) }
            }
          ) { first, _ in first }
        ),
        input: .string(input),
        output: .string(limit: Self.limit),
        error: .string(limit: Self.limit)
      )
      let status: Int32 =
        switch result.terminationStatus {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        }
      let errors = Secrets().masked(result.standardError)
      return Outcome(status: status, output: result.standardOutput, errors: errors)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw PublishFailure(missing)
    } catch {
      throw failure(String(describing: error))
    }
  }

  /// The output of a run that has to end well.
  func output(of arguments: [String], input: String = "") async throws(PublishFailure) -> String {
    let outcome = try await run(arguments, input: input)
    guard outcome.status == 0 else { throw failure(outcome) }
    return outcome.output
  }

  /// What a run that ended badly has said.
  func failure(_ outcome: Outcome) -> PublishFailure {
    let lines = outcome.errors.split(whereSeparator: \.isNewline).map { line in
      line.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
    let words = lines.suffix(Self.mostLines).joined(separator: " · ")
    return failure(words.isEmpty ? "it ended with status \(outcome.status)" : words)
  }

  /// Of what a program says; the last ones have the reason.
  private static let mostLines = 6

  private func failure(_ reason: String) -> PublishFailure {
    PublishFailure(
      Diagnostic(
        .error,
        "publish-failed",
        at: location,
        "\(name) did not do it: \(reason)",
        help: "mend what it says and publish again: what has arrived is not sent twice"
      )
    )
  }

  private var missing: Diagnostic {
    Diagnostic(
      .error,
      "tool-missing",
      at: location,
      "this needs the program \(name), which is not on the PATH",
      help: "install it (Debian: \(installation))"
    )
  }
}
