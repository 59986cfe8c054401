package import Diagnostics

extension Catalog {
  /// The lists in the binary, read once; `seeds/catalog/` extends them.
  package static let builtIn = readBuiltIn().catalog

  /// What the lists in the binary have wrong: nothing, as a test makes sure.
  package static var builtInDiagnostics: [Diagnostic] { readBuiltIn().diagnostics }

  private static func readBuiltIn() -> (catalog: Catalog, diagnostics: [Diagnostic]) {
    let places = PlaceTable.texts.reduce(into: [:]) { places, text in
      text.withUTF8Buffer { PlaceTableReader($0).read(into: &places) }
    }
    return reading(
      [
        (path: "built-in/topics.yml", text: MetricTable.topics),
        (path: "built-in/metrics.yml", text: MetricTable.metrics),
      ],
      over: Catalog(places: places)
    )
  }
}
