import ArgumentParser
import Diagnostics
import Jobs
import Report
import Site

/// `factbook build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the whole site, or leaves the old one as it is.",
    discussion: """
      Reads seeds/, Templates/ and factbook.yml of the project folder, checks every figure against \
      the sentence that states it, and replaces the output folder in one step. With any error \
      nothing is written and the exit status is 1.

      Examples:
        factbook build
        factbook build --strict --output public
        factbook build --project ~/reports/cities --drafts
        factbook build --base-url https://example.org/preview/
        factbook build --claims archive.ndjson
      """
  )

  @OptionGroup var project: ProjectOptions

  @Option(help: "The folder to write, relative to the project folder.")
  var output = "site"

  @Option(
    name: .customLong("base-url"),
    help: "Where the site is published, instead of `address` in factbook.yml.",
    transform: siteAddress
  )
  var address: SiteAddress?

  @OptionGroup var jobs: JobsOption

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Files that factbook extract wrote, whose claims are taken in place of extracting.",
      discussion:
        "Each is checked against its text in seeds/ where that is there, else against its quote.",
      valueName: "file"
    )
  )
  var claims: [String] = []

  func run() async throws {
    let watch = Stopwatch()
    let builder = project.builder(publishedAt: address, jobs: jobs.value, claims: claims)
    // What is on disk knows nothing of claims from elsewhere.
    let cache = claims.isEmpty ? DiskCache(project: project.project) : nil
    let inquiry = cache.map {
      builder.inquire(in: $0, isStrict: project.strict, output: output)
    }
    if let known = inquiry?.known {
      report(known)
      return print("\(output)/ is up to date: \(known.summary), \(watch.seconds)")
    }
    if let cache, let inquiry, let known = try update(inquiry, with: builder, from: cache) {
      report(known)
      return print("\(output)/: \(known.summary), \(watch.seconds)")
    }
    let result = try await build(with: builder, from: cache)
    print("\(output)/: \(result.summary), \(watch.seconds)")
    if let cache, let inquiry { builder.remember(result, for: inquiry, in: cache) }
  }

  private func report(_ known: SiteBuilder.Known) {
    Console.report(known.diagnostics, text: ProjectText(project: project.project).text)
  }

  /// Makes the pages of edited templates and no others; nil where a whole build is needed.
  private func update(
    _ inquiry: SiteBuilder.Inquiry,
    with builder: SiteBuilder,
    from cache: DiskCache
  ) throws -> SiteBuilder.Known? {
    let update = builder.update(inquiry, isStrict: project.strict, output: output, cache: cache)
    guard let update else { return nil }
    switch builder.write(update, to: output, cache: cache) {
    case .failure(let failure):
      Console.report([failure.diagnostic])
      throw ExitCode.failure
    case .success(false): return nil
    case .success(true):
      builder.remember(update, for: inquiry, in: cache)
      return update.known
    }
  }

  private func build(with builder: SiteBuilder, from cache: DiskCache?) async throws
    -> SiteBuilder.Result
  {
    let progress = ProgressLine()
    let result = await builder.build(
      isStrict: project.strict,
      cache: cache,
      onStage: progress.show
    )
    progress.end()
    let texts = ProjectText(project: project.project, result: result)
    Console.report(result.diagnostics, text: texts.text)
    guard !result.hasErrors else {
      Console.say("nothing written: \(output)/ is as it was")
      throw ExitCode.failure
    }
    progress.show(.writing(files: result.files.count))
    let failure = builder.write(result.files, to: output, cache: cache)
    progress.end()
    if let failure {
      Console.report([failure])
      throw ExitCode.failure
    }
    return result
  }
}

private func siteAddress(_ text: String) throws -> SiteAddress {
  guard let address = SiteAddress(text) else {
    throw ValidationError("write it as browsers show it, such as https://example.org/ai/")
  }
  return address
}
