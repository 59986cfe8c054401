import Diagnostics

/// What a file of `seeds/catalog/` lists; its name without `.yml`.
enum CatalogList: String, CaseIterable {
  case topics, places, metrics, policies, publishers

  init?(path: String) {
    let name = SourceID(path).name
    self.init(rawValue: name)
  }

  static func unknown(_ path: String) -> Diagnostic {
    let names = allCases.map(\.rawValue)
    let help =
      suggestion(for: SourceID(path).name, among: names).map { "did you mean `\($0).yml`?" }
      ?? "the catalogs are " + names.sorted().map { $0 + ".yml" }.joined(separator: ", ")
    return Diagnostic(
      .error,
      "unknown-catalog",
      at: SourceLocation(file: path),
      "no catalog is called ‘\(SourceID(path).name)’",
      help: help
    )
  }
}

/// Ids are parts of addresses: small ASCII letters, digits and single hyphens.
enum CatalogIdentifier {
  static func isValid(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    let hasOnlyParts = parts.allSatisfy { part in
      !part.isEmpty
        && part.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
    }
    return hasOnlyParts && !OpenIdentifier.matches(id)
  }

  static func invalid(_ id: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      "invalid-id",
      at: location,
      "‘\(id)’ cannot be an id",
      help: "an id is part of addresses: write small letters a to z, digits and single hyphens, "
        + "such as `suzhou-anhui`; ‘open-…’ is for what no catalog knows"
    )
  }
}
