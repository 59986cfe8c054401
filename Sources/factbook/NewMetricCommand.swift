import ArgumentParser
import Model
import Starter

extension Metric.Kind: ExpressibleByArgument {}

/// `factbook new metric`.
struct NewMetricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metric",
    abstract: "Adds an entry to seeds/catalog/metrics.yml.",
    discussion: "Example: factbook new metric charging-points --title 充电桩 --unit 个"
  )

  @OptionGroup var place: NewFileOptions

  @Argument(
    help: "The id: small letters, digits and hyphens. It is part of addresses and lasts for ever."
  )
  var id: String

  @Option(help: "What is measured, as texts write it.")
  var title: String

  @Option(help: "The base unit, without 万 or 亿.")
  var unit: String

  @Option(help: "How figures relate to time.")
  var kind = Metric.Kind.stock

  func run() throws {
    let entry = NewFiles.metric(id, name: title, unit: unit, kind: kind)
    try place.append(entry, id: id) { Set($0.metrics.keys) }
  }
}
