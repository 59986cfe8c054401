import ArgumentParser
import Model

/// The options by which a script writes down one decision.
struct DecisionOptions: ParsableArguments {
  @Option(help: "accept, reject, correct or add; needs --source, --quote and --reason.")
  var decide: Review.Decision?

  @Option(help: "An exact run of the source that holds the number and stands there once.")
  var quote: String?

  @Option(help: "Why; readers see it.")
  var reason: String?

  @Option(help: "The subject of the claim that is meant, where a number has several.")
  var about: String?

  @Option(
    name: .customLong("set"),
    parsing: .singleValue,
    help: "KEY=VALUE for correct and add, such as metric=ai-talent; may be repeated."
  )
  var changes: [String] = []

  /// What is to be decided; nil where nothing is, or an option is missing.
  var draft: ReviewDraft? {
    guard let decide, let quote, let reason else { return nil }
    return ReviewDraft(
      quote: quote,
      decision: decide,
      claim: nil,
      changes: changes.compactMap(Self.change),
      reason: reason
    )
  }

  /// Refuses options that do not go together.
  func validate(source: String?) throws {
    guard decide != nil else {
      let isAlone = quote == nil && reason == nil && about == nil && changes.isEmpty
      if !isAlone { throw ValidationError("Say with --decide what is decided.") }
      return
    }
    let given = [("source", source), ("quote", quote), ("reason", reason)]
    let missing = given.filter { $0.1?.isEmpty ?? true }.map { "--" + $0.0 }
    if !missing.isEmpty {
      throw ValidationError("--decide needs \(missing.joined(separator: ", ")) as well.")
    }
    for change in changes where Self.change(change) == nil {
      let keys = ReviewDraft.Change.keys.joined(separator: ", ")
      throw ValidationError("‘\(change)’ is not KEY=VALUE; the keys are \(keys).")
    }
  }

  private static func change(_ text: String) -> ReviewDraft.Change? {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let key = String(text[..<equals])
    let value = String(text[text.index(after: equals)...])
    guard ReviewDraft.Change.keys.contains(key), !value.isEmpty else { return nil }
    return ReviewDraft.Change(key, value)
  }
}

extension Review.Decision: ExpressibleByArgument {}
