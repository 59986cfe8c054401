import Testing

@Suite("The Content table of the design language")
struct ContentTableTests {
  @Test(
    "Every figure stands where the table has it, with hedge, period, badge and sentence",
    arguments: ContentTable.rows
  )
  func figure(row: ContentRow) async {
    let site = await RealProject.site
    #expect(row.pages.flatMap { row.problems(on: $0, of: site) } == [])
  }

  @Test(
    "Every policy stands in the index and on its page, with date, status and measures",
    arguments: ContentPolicy.all
  )
  func policy(policy: ContentPolicy) async {
    let site = await RealProject.site
    #expect(policy.problems(of: site) == [])
  }

  @Test func theWalkNoticesAWrongHedgeABadgeAndAPeriod() async throws {
    let site = await RealProject.site
    let row = try #require(ContentTable.rows.first { $0.figure == "183家" })
    let page = "places/shanghai.html"
    #expect(row.problems(on: page, of: site) == [])
    for (path, value) in [(\ContentRow.hedge, "over"), (\.badge, "单源"), (\.figure, "83家")] {
      var wrong = row
      wrong[keyPath: path] = value
      #expect(wrong.problems(on: page, of: site) != [])
    }
    var elsewhen = row
    elsewhen.period = "2019年"
    #expect(elsewhen.problems(on: page, of: site) != [])
    var elsewhere = row
    elsewhere.sources = ["003"]
    #expect(elsewhere.problems(on: page, of: site) != [])
  }
}
