import ArgumentParser
import Diagnostics
import Model

/// The options that offer open metrics for the catalog.
struct MetricOptions: ParsableArguments {
  @Flag(help: "Lists the metrics that no catalog knows, each with an entry to start from.")
  var metrics = false

  @Option(help: "Only the open metric of this name or id.")
  var metric: String?

  @Option(help: "The id that the entry gets: small letters, digits and hyphens.")
  var id: String?

  @Flag(help: "Adds the entry to seeds/catalog/metrics.yml; needs --metric and --id.")
  var write = false

  func validate() throws {
    guard metrics else {
      if write || id != nil || metric != nil {
        throw ValidationError("--metric, --id and --write go with --metrics.")
      }
      return
    }
    if write, metric == nil || id == nil {
      throw ValidationError("--write needs --metric and --id: which one, and what it is called.")
    }
    if id != nil, metric == nil { throw ValidationError("--id needs --metric: which one.") }
  }

  /// Whether it is the one that is asked for.
  func names(_ open: OpenMetric) -> Bool {
    metric == open.metric.name || metric == open.metric.id
  }

  func unknown(among open: [OpenMetric]) -> String {
    let name = metric ?? ""
    let meant = suggestion(for: name, among: open.map(\.metric.name))
    return "No open metric ‘\(name)’." + (meant.map { " Did you mean ‘\($0)’?" } ?? "")
  }
}
