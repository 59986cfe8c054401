import ArgumentParser
import Model

/// `factbook quantities`: NDJSON in, NDJSON out (`docs/design.md` §6).
struct QuantitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantities",
    abstract: "Reads quantities and times in Chinese texts: one JSON object a line in, one out.",
    discussion: """
      Each line holds "text" and may hold "id" and "reference_date". Offsets are Unicode scalar \
      offsets, half open. The exit status is 1 if any line was not understood.

      Example:
        echo '{"text": "产业规模超3800亿元"}' | factbook quantities
      """
  )

  @Flag(help: "Also prints numerals without unit and without 万 or 亿.")
  var bare = false

  @OptionGroup var jobs: JobsOption

  func run() throws {
    let filter = QuantitiesFilter(includesBare: bare)
    let isUnderstood = LineFilter(jobs: jobs.value) { line, number in
      let answer = filter.answer(to: String(decoding: line, as: UTF8.self), number: number)
      return LineFilter.Answer(line: answer.json.utf8, isUnderstood: !answer.isError)
    }.runOnStandardInput()
    if !isUnderstood { throw ExitCode.failure }
  }
}
