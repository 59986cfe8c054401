// swift-tools-version: 6.2

import PackageDescription

/// What every Swift target of ours is compiled with.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
  ] + (Context.environment["FACTBOOK_TSAN_BUILD"] == nil ? [] : [.define("LOCKS_OF_THE_SYSTEM")])

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let sockets = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")

/// One target a stage; imports run one way. `Tests/ArchitectureTests` reads the import lines.
func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// `Tests/NAMETests` sees `package` declarations; no `@testable`.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: dependencies,
    exclude: exclude,
    swiftSettings: settings
  )
}

let package = Package(
  name: "factbook",
  products: [.executable(name: "factbook", targets: ["factbook"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    // What swift-subprocess needs: named here so that its version is exact too.
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    stage("Diagnostics"),
    stage("Locks"),
    stage("Jobs", ["Locks"]),
    stage("Settings", ["Diagnostics", yams]),
    stage("Quantities"),
    stage("Corpus", ["Diagnostics", "Settings", "Quantities", "Jobs"]),
    stage("ChineseText", ["Diagnostics", "Quantities"]),
    stage("Model", ["Diagnostics", "Settings", "Quantities", "Locks"]),
    stage("Extraction", ["Corpus", "ChineseText", "Model", "Locks"]),
    stage("Charts", ["Quantities"]),
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    stage("GFM", ["CCMarkGFM"]),
    stage("Report", ["Model", "Corpus", "Charts", "GFM", "Jobs", "Locks"]),
    .systemLibrary(name: "CLinux"),
    stage("Site", ["Report", "Extraction", "Starter", "CLinux", "Jobs", "Locks"]),
    stage("Preview", ["Site", "Locks", sockets]),
    stage("Publishing", ["Site", subprocess, system]),
    stage("Starter", ["Report"]),
    .executableTarget(
      name: "factbook",
      dependencies: ["Preview", "Publishing", "Site", "Starter", "Jobs", "Locks", arguments],
      swiftSettings: settings
    ),
    // What `make bench-reading` runs.
    .executableTarget(
      name: "ReadingBenchmark",
      dependencies: ["ChineseText", "Quantities"],
      path: "Benchmarks/Reading",
      swiftSettings: settings
    ),
    // What `make bench-extract` runs.
    .executableTarget(
      name: "ExtractionBenchmark",
      dependencies: ["Extraction", "Model"],
      path: "Benchmarks/Extraction",
      swiftSettings: settings
    ),
    // What `make bench-markdown` runs.
    .executableTarget(
      name: "MarkdownBenchmark",
      dependencies: ["GFM"],
      path: "Benchmarks/Markdown",
      swiftSettings: settings
    ),
    // What `make bench-charts` runs.
    .executableTarget(
      name: "ChartsBenchmark",
      dependencies: ["Charts", "Quantities"],
      path: "Benchmarks/Charts",
      exclude: ["vega_lite.py", "requirements.txt"],
      swiftSettings: settings
    ),
    tests("Architecture", []),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Settings", ["Settings"]),
    tests("Jobs", ["Jobs"]),
    tests("Quantities", ["Quantities"]),
    tests("Corpus", ["Corpus"]),
    tests("ChineseText", ["ChineseText"]),
    tests("Model", ["Model"]),
    tests("Extraction", ["Extraction"]),
    tests("Charts", ["Charts"], exclude: ["Golden"]),
    tests("GFM", ["GFM"], exclude: ["Fixtures"]),
    tests("Report", ["Report"]),
    tests("Site", ["Site", "ChineseText", "Jobs"], exclude: ["Golden", "Fixtures"]),
    tests("Preview", ["Preview", sockets]),
    tests("Publishing", ["Publishing", "Site", "Report", "Diagnostics"]),
    tests("Starter", ["Starter", "Site"]),
    tests("factbook", ["factbook", "Jobs"]),
  ],
  swiftLanguageModes: [.v6]
)

// What `make fuzz` builds: libFuzzer brings the `main` that it has none of.
if Context.environment["FACTBOOK_FUZZ_BUILD"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzer",
      dependencies: ["Extraction", "Preview", "Report", "Jobs"],
      path: "Fuzzing",
      exclude: ["Samples", "Words"],
      swiftSettings: settings
    )
  )
}
