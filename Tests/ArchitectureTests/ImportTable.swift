/// Which targets of ours, and which packages, each target may import directly: `docs/design.md`, section 3.
///
/// What those may import may be imported too, except for the packages: each has one home.
enum ImportTable {
  struct Row: Sendable {
    var targets: [String]
    var packages: [String] = []
  }

  static let rows: [String: Row] = [
    "Diagnostics": Row(targets: []),
    "Quantities": Row(targets: []),
    "Locks": Row(targets: []),
    "Jobs": Row(targets: ["Locks"]),
    "Settings": Row(targets: ["Diagnostics"], packages: ["Yams"]),
    "Corpus": Row(targets: ["Diagnostics", "Settings", "Quantities", "Jobs"]),
    "ChineseText": Row(targets: ["Quantities"]),
    "Model": Row(targets: ["Diagnostics", "Settings", "Quantities", "Locks"]),
    "Extraction": Row(targets: ["Corpus", "ChineseText", "Model", "Locks"]),
    "Charts": Row(targets: ["Quantities"]),
    "GFM": Row(targets: [], packages: ["CCMarkGFM"]),
    "Report": Row(targets: ["Settings", "Model", "Corpus", "Charts", "GFM", "Jobs", "Locks"]),
    "Site": Row(
      targets: ["Settings", "Report", "Extraction", "Starter", "Jobs", "Locks"],
      packages: ["CLinux"]
    ),
    "Preview": Row(targets: ["Site", "Locks"], packages: ["FlyingSocks"]),
    "Publishing": Row(targets: ["Site"], packages: ["Subprocess"]),
    "Starter": Row(targets: ["Model", "Report"]),
    "factbook": Row(
      targets: ["Preview", "Publishing", "Site", "Starter", "Jobs", "Locks"],
      packages: ["ArgumentParser"]
    ),
  ]

  /// Modules of the toolchain, free for all.
  static let toolchain: Set<String> = [
    "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
  ]

  /// Everything that a target may import.
  static func allowed(for target: String) -> Set<String> {
    guard let row = rows[target] else { return [] }
    return reachable(from: target).union(row.packages).union(toolchain).union(["Diagnostics"])
  }

  private static func reachable(from target: String) -> Set<String> {
    let direct = Set(rows[target]?.targets ?? [])
    return direct.reduce(into: direct) { $0.formUnion(reachable(from: $1)) }
  }
}
