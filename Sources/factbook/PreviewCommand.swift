import ArgumentParser
import Diagnostics
@preconcurrency import Dispatch
import Foundation
import Glibc
import Preview
import Site

/// `factbook preview`.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Shows the site in a browser and keeps it up to date while you write.",
    discussion: """
      Builds the site in memory, serves it to this machine alone, and builds it again whenever a \
      file of seeds/, Templates/ or factbook.yml is saved. Open pages change by themselves and keep \
      their place; what is wrong is shown in them, and here. Nothing is written: site/ is made by \
      factbook build. Ctrl-C ends it.

      Example: factbook preview --open
      """
  )

  @OptionGroup var project: ProjectOptions

  @Option(help: "The port to listen on; the next free one where it is taken.")
  var port: UInt16 = 8000

  @Option(help: "The folder below which the site is served, such as /ai/.")
  var base = "/"

  @Flag(help: "Opens the browser.")
  var open = false

  func run() async throws {
    let session = try PreviewSession(
      project: project.project,
      port: port,
      base: base,
      isStrict: project.strict,
      includesDrafts: project.drafts
    )
    let address = await session.address
    Console.say("\(address) — Ctrl-C ends")
    let serving = Task { try await session.run(report: say) }
    let signals = Self.endings.map { Self.cancelling(serving, on: $0) }
    defer { for signal in signals { signal.cancel() } }
    if open { Self.open(address) }
    do {
      try await serving.value
    } catch  where serving.isCancelled {
      // Whatever sockets and timers say of it.
      Console.say("ended")
    }
  }

  @Sendable
  private func say(_ report: PreviewSession.Report) {
    guard report.isNews else { return }
    let diagnostics = report.result.diagnostics.filter { $0.severity != .note }
    Console.report(diagnostics, text: report.texts.text)
    Console.say(
      report.result.hasErrors ? "waiting for them to be mended" : "\(report.result.summary)"
    )
  }

  private static func open(_ address: String) {
    do {
      let opener = URL(filePath: "/usr/bin/env")
      _ = try Process.run(opener, arguments: ["xdg-open", address])
    } catch {
      Console.say("no browser could be opened: go to \(address)")
    }
  }

  /// How a terminal and a supervisor end a program.
  private static let endings = [SIGINT, SIGTERM, SIGHUP]

  private static func cancelling(_ task: Task<Void, any Error>, on number: Int32)
    -> any DispatchSourceSignal
  {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number)
    source.setEventHandler { task.cancel() }
    source.resume()
    return source
  }
}
