import ArgumentParser
import Jobs

/// How many cores a run takes.
struct JobsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many things are done at once; as many as there are processors without it.",
      valueName: "n"
    ),
    transform: numberOfJobs
  )
  var jobs: Jobs?

  var value: Jobs { jobs ?? .all }
}

private func numberOfJobs(_ text: String) throws -> Jobs {
  guard let count = Int(text), count >= 1 else { throw ValidationError("write a number from 1") }
  return Jobs(count)
}
