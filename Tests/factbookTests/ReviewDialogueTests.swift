import ArgumentParser
import Diagnostics
import Foundation
import Model
import Site
import Testing

@testable import factbook

@Suite("factbook review")
struct ReviewDialogueTests {
  /// A person who types lines, and what is said to them.
  private final class Person {
    var lines: [String]
    var heard: [String] = []

    init(_ lines: [String]) {
      self.lines = lines
    }
  }

  private let project = FileManager.default.temporaryDirectory
    .appending(path: "审校 \(UUID().uuidString)")

  private func write(_ path: String, _ text: String) throws {
    let url = project.appending(path: path)
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Runs the dialogue over a project of two claims and returns what was said and what was written.
  private func dialogue(_ lines: [String]) async throws -> (heard: String, written: String?) {
    try write("factbook.yml", "format: 1\ntitle: 试验\naddress: https://example.org/\n")
    try write("seeds/a.txt", "2022年，上海人工智能产业规模达3821亿元，上海人工智能企业350家。\n")
    try write("seeds/a.yml", "date: 2023-07-08\n")
    defer { try? FileManager.default.removeItem(at: project) }
    let person = Person(lines)
    let desk = await ReviewDesk(project: project.path(percentEncoded: false))
    var dialogue = ReviewDialogue(desk: desk, terminal: Terminal())
    dialogue.say = { person.heard.append($0) }
    dialogue.ask = { prompt in
      person.heard.append(prompt)
      return person.lines.isEmpty ? nil : person.lines.removeFirst()
    }
    dialogue.run(try desk.pending())
    let url = project.appending(path: "seeds/a.yml")
    return (person.heard.joined(separator: "\n"), try? String(contentsOf: url, encoding: .utf8))
  }

  @Test func writesWhatThePersonDecides() async throws {
    let (heard, written) = try await dialogue(["a", "已核对", "r", "不是上海的数"])
    #expect(heard.contains("1 of 2"))
    #expect(heard.contains("⟦3821亿⟧元"))
    #expect(heard.hasSuffix("2 decided, 0 left"))
    #expect(written?.contains("decision: accept\n    reason: 已核对\n") ?? false)
    #expect(written?.contains("decision: reject\n    reason: 不是上海的数\n") ?? false)
  }

  @Test func asksForEachPartOfACorrection() async throws {
    let answers = ["c", "", "ai-output"] + Array(repeating: "", count: 8) + ["原文说的是产值", "q"]
    let (heard, written) = try await dialogue(answers)
    #expect(heard.contains("  metric [ai-industry-scale]: "))
    #expect(
      written?.contains("decision: correct\n    metric: ai-output\n    reason: 原文说的是产值\n") ?? false
    )
    #expect(heard.hasSuffix("1 decided, 1 left"))
  }

  @Test(
    "Nothing is written without a decision and a reason",
    arguments: [["q"], [], ["s", "s"], ["a", "", "q"], ["x", "q"], ["a"]]
  )
  func undecided(lines: [String]) async throws {
    let (_, written) = try await dialogue(lines)
    #expect(written == "date: 2023-07-08\n")
  }

  @Test func aRefusedDecisionIsExplainedAndAskedAgain() async throws {
    let (heard, written) = try await dialogue(
      ["c", "", "ai-outptu"] + Array(repeating: "", count: 8) + ["理由", "s", "s"]
    )
    #expect(heard.contains("no metric ‘ai-outptu’ [unknown-metric]"))
    #expect(written == "date: 2023-07-08\n")
  }

  @Test(
    "Options that do not go together are refused",
    arguments: [
      ["--decide", "accept", "--source", "a"], ["--quote", "x"], ["--write"],
      ["--metrics", "--write"],
      ["--metrics", "--id", "x"],
      ["--decide", "correct", "--source", "a", "--quote", "x", "--reason", "y", "--set", "metric"],
      [
        "--decide", "correct", "--source", "a", "--quote", "x", "--reason", "y", "--set",
        "colour=x",
      ],
      ["--decide", "perhaps"],
    ]
  )
  func options(arguments: [String]) {
    #expect(throws: (any Error).self) { try ReviewCommand.parse(arguments) }
  }

  @Test func aScriptDecides() throws {
    let command = try ReviewCommand.parse([
      "--decide", "correct", "--source", "a", "--quote", "350家", "--reason", "见上文", "--set",
      "metric=ai-firms", "--set", "origin=a=b",
    ])
    let draft = try #require(command.decision.draft)
    #expect(draft.changes.map(\.key) == ["metric", "origin"])
    #expect(draft.changes.map(\.value) == ["ai-firms", "a=b"])
  }
}
