import Report
import Site
import Testing

/// No silent choice: every block shows all sides of a dispute, with its badge.
@Suite struct DisputeDisplayTests {
  private static let blocks = [
    "cards": "```cards\nplace: shanghai\n```",
    "value-link": "规模为[](fact:shanghai/ai-industry-scale@2022)。",
    "value-sides": "```disputes\nmetric: ai-industry-scale\n```",
    "value-table": "```table\nplace: shanghai\nmetric: ai-industry-scale\n```",
    "value-ranking": "```chart\nmetric: ai-industry-scale\nperiod: 2022\n```",
    "value-time": "```chart\nkind: time\nplace: shanghai\nmetric: ai-industry-scale\n```",
    "year-link": "企业有[](fact:shanghai/ai-firms-above-scale@2022)。",
    "year-sides": "```disputes\nmetric: ai-firms-above-scale\n```",
    "year-time": "```chart\nkind: time\nplace: shanghai\nmetric: ai-firms-above-scale\n```",
  ]

  /// Two newspapers that differ over a value and over a year.
  private static let building = Task { () throws -> BuiltSite in
    let project = try ScratchProject([
      "seeds/a.txt": """
      上海人工智能产业规模2019年达1477亿元。
      上海人工智能产业规模2022年达3821亿元。
      北京人工智能产业规模2022年达2170亿元。
      杭州人工智能产业规模2022年达1200亿元。
      2019年，上海规模以上人工智能企业达183家。
      2022年，上海规模以上人工智能企业达348家。
      """,
      "seeds/b.txt": """
      上海人工智能产业规模2022年达4200亿元。
      2023年，上海规模以上人工智能企业达348家。
      """,
      "seeds/b.yml": "title: 乙\npublisher: 新京报\ndate: 2023-07-08\n",
    ])
    for (name, block) in blocks {
      try project.write("Templates/pages/\(name).md", "---\ntitle: x\n---\n# x\n\n\(block)\n")
    }
    return await BuiltSite(project: project.folder)
  }

  private func main(of page: String) async throws -> HTMLElement {
    try #require(await Self.building.value.pages["\(page).html"]?.main)
  }

  @Test(
    "Both values stand in every block",
    arguments: ["cards", "value-link", "value-sides", "value-table"]
  )
  func values(page: String) async throws {
    let main = try await main(of: page)
    #expect(main.text.contains("3821亿元"))
    #expect(main.text.contains("4200亿元"))
    #expect(main.all(class: "badge").map(\.text).contains("分歧：数值"))
  }

  @Test("Both values are drawn", arguments: ["value-ranking", "value-time"])
  func drawnValues(page: String) async throws {
    let drawings = try await main(of: page).all("svg")
    #expect(drawings.count > 0)
    for drawing in drawings {
      let claims = drawing.all(attribute: "data-claim")
      let said = claims.map { $0.pieces.joined(separator: " ") }.joined(separator: " ")
      #expect(said.contains("3821"))
      #expect(said.contains("4200"))
      let addresses = claims.flatMap { $0.attributes["data-claim"]?.split(separator: " ") ?? [] }
      #expect(Set(addresses.map { $0.prefix(1) }) == ["a", "b"])
    }
  }

  @Test("Both years stand in every block", arguments: ["cards", "year-link", "year-sides"])
  func years(page: String) async throws {
    let main = try await main(of: page)
    let card = main.all(class: "kf").flatMap { $0.all("div") }.first { $0.text.contains("348家") }
    let block = card ?? main
    #expect(block.text.contains("2022年"))
    #expect(block.text.contains("2023年"))
    #expect(block.all(class: "badge").map(\.text).contains("分歧：年份"))
  }

  @Test func aLineOverTimeDoesNotJoinTheTwoYears() async throws {
    let drawings = try await main(of: "year-time").all("svg")
    #expect(drawings.count > 0)
    for drawing in drawings {
      #expect(drawing.all(class: "fan").count > 0)
      #expect(drawing.all(class: "join").count == 0)
    }
  }
}
