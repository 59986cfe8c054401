import ArgumentParser
import Foundation

/// How many cores a run takes.
struct JobsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many jobs to do at a time: at most one a core, which is also the default.",
      valueName: "n"
    )
  )
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
  }

  /// At least one.
  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}
