import Diagnostics
import Foundation
import Model
import Quantities
import Report
import Site
import Testing

/// Decisions written into the sidecar files of a project folder.
struct ReviewDeskTests {
  private let text = "目前，上海人工智能产业规模达3821亿元。上海人工智能企业350家，北京、深圳人工智能企业均达400家。\n"
  private let sidecar = "# 甲的资料\ntitle: 甲\npublisher:   青年报\ndate: 2023-07-08 # 见报\n"

  private func project(_ files: [String: String] = [:]) throws -> ScratchProject {
    let own = ["seeds/a.txt": text, "seeds/a.yml": sidecar]
    return try ScratchProject(own.merging(files) { _, other in other })
  }

  private func desk(_ project: ScratchProject) async -> ReviewDesk {
    await ReviewDesk(project: project.folder.path(percentEncoded: false))
  }

  private func decide(
    _ decision: Review.Decision,
    _ quote: String,
    _ changes: [(String, String)] = [],
    about subject: String? = nil,
    in project: ScratchProject
  ) async throws -> String {
    let desk = await desk(project)
    let draft = ReviewDraft(
      quote: quote,
      decision: decision,
      claim: nil,
      changes: changes.map { ReviewDraft.Change($0.0, $0.1) },
      reason: "已核对"
    )
    return try desk.write(try desk.completed(draft, in: "a", about: subject), in: "a")
  }

  @Test func aDecisionIsAddedAndNothingElseIsTouched() async throws {
    let project = try project()
    #expect(try await decide(.accept, "企业350家", in: project) == "seeds/a.yml")
    #expect(
      project.text("seeds/a.yml") == sidecar + """
        reviews:
          - quote: 企业350家
            expect: { subject: 上海, metric: ai-firms, value: 350, unit: 家, period: 2023-07-08 }
            decision: accept
            reason: 已核对

        """
    )
    #expect(project.names(in: "seeds") == ["a.txt", "a.yml"])
  }

  @Test func aDecisionIsReadBackAndTheClaimIsNotAskedAgain() async throws {
    let project = try project()
    let before = try await desk(project).pending().count
    _ = try await decide(.correct, "产业规模达3821亿元", [("metric", "ai-output")], in: project)
    _ = try await decide(.reject, "上海人工智能企业350家", in: project)
    _ = try await decide(
      .add,
      "均达400家",
      [("subject", "广州"), ("metric", "ai-firms"), ("value", "400")],
      in: project
    )
    let result = await project.build()
    #expect(result.diagnostics == [])
    #expect(
      result.model.claims.filter { $0.review != nil }.map(\.metric.id) == ["ai-output", "ai-firms"]
    )
    #expect(result.report.setAside.values.joined().map(\.reason) == [.rejected])
    #expect(try await desk(project).pending().count == before - 2)
  }

  @Test func aSidecarFileIsMadeWhereThereIsNone() async throws {
    let project = try project()
    try FileManager.default.removeItem(at: project.url("seeds/a.yml"))
    _ = try await decide(.accept, "企业350家", in: project)
    #expect(project.text("seeds/a.yml")?.hasPrefix("reviews:\n  - quote: 企业350家\n") ?? false)
  }

  @Test func theClaimsOfOneNumberAreToldApartByTheirSubject() async throws {
    let project = try project()
    let refusal = await #expect(throws: ReviewRefusal.self) {
      try await decide(.accept, "均达400家", in: project)
    }
    #expect(refusal?.diagnostic.id == "quote-ambiguous")
    #expect(refusal?.diagnostic.help?.contains("北京") ?? false)
    _ = try await decide(.reject, "均达400家", about: "深圳", in: project)
    let claims = await project.build().model.claims.filter { $0.quantity.wording == "400家" }
    #expect(claims.map(\.place.name) == ["北京"])
  }

  @Test func aQuoteThatStandsTwiceIsWidenedForAClaimThatIsShown() async throws {
    let project = try project([
      "seeds/a.txt": "2021年，上海人工智能企业350家。2022年，上海人工智能企业350家。\n"
    ])
    let desk = await desk(project)
    let second = try #require(try desk.pending().first { $0.claim.period?.iso == "2022" }?.claim)
    let draft = ReviewDraft(quote: "350家", decision: .accept, claim: second, reason: "已核对")
    _ = try desk.write(draft, in: "seeds/a.txt")
    let reviewed = await project.build().model.claims.filter { $0.review != nil }
    #expect(reviewed.map(\.period?.iso) == ["2022"])
  }

  @Test(
    "A decision that does not fit is refused and nothing is written",
    arguments: [
      (Review.Decision.accept, "企业360家", [], "quote-not-found"),
      (.accept, "人工智能企业", [], "quote-ambiguous"),
      (.accept, "目前", [], "review-stale"),
      (.correct, "企业350家", [], "review-changes"),
      (.reject, "企业350家", [("unit", "个")], "review-changes"),
      (.correct, "企业350家", [("metric", "ai-frims")], "unknown-metric"),
      (.correct, "企业350家", [("period", "去年")], "invalid-period"),
      (.correct, "企业350家", [("value", "360")], "evidence-missing"),
      (.add, "企业350家", [("subject", "广州")], "missing-key"),
    ] as [(Review.Decision, String, [(String, String)], String)]
  )
  func refusals(
    decision: Review.Decision,
    quote: String,
    changes: [(String, String)],
    id: String
  ) async throws {
    let project = try project()
    let refusal = await #expect(throws: ReviewRefusal.self) {
      try await decide(decision, quote, changes, in: project)
    }
    #expect(refusal?.diagnostic.id == id)
    #expect(refusal?.diagnostic.help != nil)
    #expect(project.text("seeds/a.yml") == sidecar)
  }

  @Test func aListThatCannotBeContinuedIsLeftAsItIs() async throws {
    let project = try project(["seeds/a.yml": "title: 甲\nreviews: []\n"])
    let refusal = await #expect(throws: ReviewRefusal.self) {
      try await decide(.accept, "企业350家", in: project)
    }
    #expect(refusal?.diagnostic.id == "sidecar-form")
    #expect(refusal?.diagnostic.help?.contains("- quote: 企业350家") ?? false)
    #expect(project.text("seeds/a.yml") == "title: 甲\nreviews: []\n")
  }

  @Test func aClaimIsDecidedOnce() async throws {
    let project = try project()
    _ = try await decide(.accept, "企业350家", in: project)
    let written = project.text("seeds/a.yml")
    let refusal = await #expect(throws: ReviewRefusal.self) {
      try await decide(.reject, "上海人工智能企业350家", in: project)
    }
    #expect(refusal?.diagnostic.id == "review-decided")
    #expect(refusal?.diagnostic.location.description == "seeds/a.yml:6:5")
    #expect(project.text("seeds/a.yml") == written)
  }

  @Test func aSourceThatIsNotThereIsNamed() async throws {
    let project = try project()
    let desk = await desk(project)
    let refusal = #expect(throws: ReviewRefusal.self) { try desk.pending(in: "seeds/b.txt") }
    #expect(refusal?.diagnostic.message == "no source ‘seeds/b.txt’")
    #expect(refusal?.diagnostic.help == "did you mean `seeds/a.txt`?")
  }

  @Test func aChangedTextMakesTheDecisionStale() async throws {
    let project = try project()
    _ = try await decide(.accept, "上海人工智能企业350家", in: project)
    try project.write("seeds/a.txt", text + "北京加快发展。\n")
    #expect(await project.build().diagnostics == [])
    try project.write("seeds/a.txt", "2021年，" + text.replacing("目前，", with: ""))
    let stale = await project.build().diagnostics.filter { $0.id == "review-stale" }
    #expect(stale.map(\.location.description) == ["seeds/a.yml:6:5"])
    #expect(stale.first?.severity == .warning)
    #expect(stale.first?.help?.contains("decide again") ?? false)
  }

  @Test func aMetricIsAddedToTheCatalogOfTheProject() async throws {
    let project = try project(["seeds/a.txt": "2022年上海充电驿站达到350座。\n"])
    let open = try #require(await desk(project).report.model.openMetrics.first)
    let metrics = MetricDesk(project: project.folder.path(percentEncoded: false))
    #expect(try metrics.write(open, id: "charging-stations") == "seeds/catalog/metrics.yml")
    let model = await project.build().model
    #expect(model.claims.map(\.metric.id) == ["charging-stations"])
    #expect(model.openMetrics == [])

    for (id, problem) in [("charging-stations", "duplicate-name"), ("Stations", "invalid-id")] {
      let refusal = #expect(throws: ReviewRefusal.self) { try metrics.write(open, id: id) }
      #expect(refusal?.diagnostic.id == problem)
    }
    #expect(await project.build().model.claims.map(\.metric.id) == ["charging-stations"])
  }
}
