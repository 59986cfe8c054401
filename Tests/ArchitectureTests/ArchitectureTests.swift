import Testing

@Suite("The layout of the code")
struct ArchitectureTests {
  @Test func importsRunOneWay() throws {
    let wrong = try SwiftFile.files().flatMap { file in
      let allowed = ImportTable.allowed(for: file.target)
      return file.imports.filter { !allowed.contains($0) }.map { "\(file.path) imports \($0)" }
    }
    #expect(wrong == [])
  }

  @Test func everyTargetHasARowInTheTable() throws {
    let targets = Set(try SwiftFile.files().map(\.target))
    #expect(targets.subtracting(ImportTable.rows.keys) == [])
    #expect(targets.contains("Corpus"))
  }

  @Test func onlyOneTargetImportsTheCLibrary() throws {
    let importers = try SwiftFile.files().filter { $0.imports.contains("CCMarkGFM") }
    #expect(Set(importers.map(\.target)).isSubset(of: ["GFM"]))
  }

  /// A build is a pure function of its project: nothing may ask for the time, for chance or for the
  /// machine. Names alone are looked for, so a new way to ask has to be added here. How wide a terminal
  /// is, one file of the command line may ask, another how long a command took, a third file how many processors
  /// there are, and publishing runs other programs with the variables they need; no result depends on it.
  @Test func nothingAsksForTheTimeForChanceOrForTheMachine() throws {
    let words = [
      "Date()", "Date.now", "ContinuousClock", "SuspendingClock", "gettimeofday", "time(nil)",
      "clock()", "DispatchTime", "UUID(",
      "random", "shuffled", "ProcessInfo", "getenv", "NSHomeDirectory", "NSUserName",
      "currentDirectoryPath", "Locale.", "TimeZone.", "Calendar.", "hashValue",
    ]
    let found = try SwiftFile.files().flatMap { file in
      words.filter(file.text.contains).map { "\(file.path): \($0)" }
    }
    #expect(
      found == [
        "Jobs/Jobs.swift: ProcessInfo", "Publishing/MachineEnvironment.swift: ProcessInfo",
        "factbook/Console+Terminal.swift: ProcessInfo", "factbook/Stopwatch.swift: ContinuousClock",
      ]
    )
  }

  /// Data tables, one line an entry, may be as long as the world is.
  @Test func noFileIsLongerThan500Lines() throws {
    let long = try SwiftFile.files()
      .filter { $0.lineCount > 500 && !$0.path.contains("/Resources/") }
    #expect(long.map(\.path) == [])
  }

  @Test func theTableHasNoCycleAndKeepsPackagesAtHome() {
    for target in ImportTable.rows.keys {
      #expect(!ImportTable.allowed(for: target).contains(target) || target == "Diagnostics")
    }
    #expect(ImportTable.allowed(for: "Extraction").contains("Quantities"))
    #expect(!ImportTable.allowed(for: "Corpus").contains("Model"))
    #expect(!ImportTable.allowed(for: "Report").contains("CCMarkGFM"))
  }

  @Test(
    "Import lines are read in every form",
    arguments: [
      ("import Yams", ["Yams"]), ("package import Model", ["Model"]),
      ("@preconcurrency import Dispatch", ["Dispatch"]),
      ("  import struct Foundation.URL", ["Foundation"]), ("// import Site", []),
      ("let text = \"import Site\"", []), ("import A\nimport B", ["A", "B"]),
    ] as [(String, [String])]
  )
  func importLines(text: String, modules: [String]) {
    #expect(SwiftFile(target: "A", path: "A/a.swift", text: text).imports == modules)
  }
}
